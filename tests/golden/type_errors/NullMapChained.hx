@:nullSafety
class NullMapChained {
	static function first(m:Map<String, Array<Int>>, k:String):Int {
		if (m.exists(k)) return m[k][0];
		return 0;
	}
	static function main() { trace(first(new Map(), "a")); }
}
