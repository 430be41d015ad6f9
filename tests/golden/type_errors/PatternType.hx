class PatternType {
	static function main() {
		switch (1) { case "a": case _: }
	}
}
