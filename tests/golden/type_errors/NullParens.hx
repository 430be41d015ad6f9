@:nullSafety
class NullParens {
	static function f(x:Null<Int>, y:Null<Int>):Bool {
		return x != null && y != null && x > y || x == null && y > 0;
	}
	static function g(x:Null<Int>):Bool {
		return (x != null) && (x > 3);
	}
	static function h(x:Null<Int>):Int {
		return (x == null) ? 0 : (x);
	}
	static function main() { f(1, 2); g(1); h(2); }
}
