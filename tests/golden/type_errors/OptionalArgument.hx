class OptionalArgument {
	static function f(a:Int, ?b:Int) {}
	static function main() {
		f(1, "a");
	}
}
