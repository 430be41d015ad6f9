class NoFieldStatic {
	static function main() {
		Math.foo();
	}
}
