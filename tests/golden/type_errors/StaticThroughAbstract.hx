abstract A(Int) from Int { public static function foo() {} }
class StaticThroughAbstract {
	static function main() {
		var a:A = 1;
		a.foo();
	}
}
