class UnknownImportUse {
	static function main() {
		foo.Bar.baz();
	}
}
