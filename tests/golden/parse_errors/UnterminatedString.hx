class UnterminatedString {
	static function main() {
		"abc
	}
}
