class PatternUpper {
	static function main() {
		switch (1) { case Foo: }
	}
}
