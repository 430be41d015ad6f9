class RegexEscape {
	static function main() {
		~/a\q/;
	}
}
