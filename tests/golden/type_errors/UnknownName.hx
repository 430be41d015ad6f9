class UnknownName {
	static function main() {
		foo;
	}
}
