@:nullSafety
class NullSwitchFields {
	static function f(o:{?name:String, age:Int}):String {
		return switch (o) {
			case {name: null, age: a}: "anon" + a;
			case {name: n, age: a} if (a > 3): n;
			case {name: n}: n.toUpperCase();
		}
	}
	static function main() { trace(f({age: 1})); }
}
