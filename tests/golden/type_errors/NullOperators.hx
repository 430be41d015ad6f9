@:nullSafety
class NullOperators {
	static function f(a:Null<Bool>, b:Bool):Bool {
		return a && b;
	}
	static function g(a:Null<Bool>):Bool {
		return !a;
	}
	static function main() { f(true, false); g(null); }
}
