class ArrayItem {
	static function main() {
		var a:Array<Int> = [1, "a"];
	}
}
