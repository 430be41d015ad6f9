class InvalidEscape {
	static function main() {
		"a\qb";
	}
}
