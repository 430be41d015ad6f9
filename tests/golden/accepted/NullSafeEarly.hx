@:nullSafety
class NullSafeEarly {
	static function len(?s:String):Int {
		if (s == null) throw "no";
		return s.length;
	}
	static function len2(?s:String):Int {
		if (s == null || s.length == 0) return 0;
		return s.length;
	}
	static function len3(?s:String):Int {
		if (!(s != null)) { return 0; }
		return s.length;
	}
	static function main() { trace(len("a") + len2() + len3("c")); }
}
