class UnterminatedRegex {
	static function main() {
		~/abc
	}
}
