class VoidField {
	static var x = f();
	static function f() {}
	static function main() {}
}
