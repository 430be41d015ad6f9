class MixedArray {
	static function main() {
		var a = [1, "a"];
	}
}
