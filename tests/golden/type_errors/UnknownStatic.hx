class UnknownStatic {
	static function main() {
		Bar.baz = 1;
	}
}
