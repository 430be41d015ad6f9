class UnclosedClass {
	static function main() {}
