class UnaryString {
	static function main() {
		var x = -"a";
	}
}
