class UnmatchedValue {
	static function main() {
		var x = switch (1) { case 1: 2; }
	}
}
