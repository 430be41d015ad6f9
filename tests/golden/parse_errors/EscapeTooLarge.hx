class EscapeTooLarge {
	static function main() {
		"\u{110000}";
	}
}
