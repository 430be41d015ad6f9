class EscapeUnicode {
	static function main() {
		"\u12";
	}
}
