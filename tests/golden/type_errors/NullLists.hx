@:nullSafety
class NullLists {
	static function f(x:Null<Array<Int>>):Int {
		return switch (x) {
			case []: 0;
			case [a]: a;
			case [a, b]: a + b;
			case _: x.length;
		}
	}
	static function g(x:Array<Null<Int>>):Int {
		return switch (x) {
			case [a]: a;
			case [null, b]: b;
			case _: 0;
		}
	}
	static function main() { f([]); g([]); }
}
