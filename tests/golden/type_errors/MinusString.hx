class MinusString {
	static function main() {
		var x = "a" - 1;
	}
}
