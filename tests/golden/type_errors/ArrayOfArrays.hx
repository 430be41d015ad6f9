class ArrayOfArrays {
	static function main() {
		var a:Array<Array<Int>> = [["a"]];
	}
}
