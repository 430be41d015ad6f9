class NoFieldString {
	static function main() {
		"abc".foo();
	}
}
