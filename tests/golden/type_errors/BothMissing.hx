class BothMissing {
	static function main() {
		Foo.bar();
	}
}
