class NestedCall {
	static function f(x:Int) return x;
	static function g(x:Int) return x;
	static function main() {
		f(g("a"));
	}
}
