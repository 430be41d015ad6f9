class ArgumentMismatch {
	static function f(a:Int) {}
	static function main() {
		f("a");
	}
}
