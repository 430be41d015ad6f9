@:nullSafety
class NullSwitchTuple {
	static function f(a:Null<String>, b:Null<String>):Int {
		return switch [a, b] {
			case [null, null]: 0;
			case [x, null] | [null, x]: 1;
			case [x, y]: x.length + y.length;
		}
	}
	static function main() { trace(f(null, "a")); }
}
