class UnmatchedBool {
	static function main() {
		var x = switch (Math.random() > 0.5) { case true: 1; }
	}
}
