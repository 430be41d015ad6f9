@:nullSafety(Strict)
class NullFieldWritten {
	static function f(a:{x:Null<Int>}, b:{x:Null<Int>}):Int {
		if (a.x != null) {
			b.x = null;
			return a.x;
		}
		return 0;
	}
	static function main() f({x: 1}, {x: 2});
}
