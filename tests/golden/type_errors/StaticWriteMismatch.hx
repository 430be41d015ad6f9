class StaticWriteMismatch {
	static var x = 1;
	static function main() {
		x = "a";
	}
}
