class ArrayPatternMismatch {
	static function main() {
		switch ([1, 2, 3].copy()) { case ["a"]: case _: }
	}
}
