class LowerUnknown {
	static function main() {
		foo.bar.baz();
	}
}
