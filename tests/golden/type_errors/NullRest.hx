@:nullSafety
class NullRest {
	static function sum(...xs:Int):Int {
		var t = 0;
		for (x in xs) t += x;
		return t;
	}
	static function main() {
		var n:Null<Int> = null;
		trace(sum(1, 2, n));
	}
}
