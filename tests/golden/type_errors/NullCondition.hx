@:nullSafety
class NullCondition {
	static function f(x:Null<Bool>):String {
		return switch (x) { case true: "t"; case false: "f"; case null: "n"; };
	}
	static function g(x:Null<Bool>):String {
		return switch (x) { case true: "t"; case _: "f"; };
	}
	static function h(x:Null<Int>):Int {
		return switch (x) { case 1: 1; case n if (n > 3): n; case _: 0; };
	}
	static function main() { f(null); g(true); h(1); }
}
