class PatternTuple {
	static function main() {
		switch [1, 2] { case x: }
	}
}
