@:nullSafety
class NullEarlyReturn {
	static function len(?s:String):Int {
		if (s == null) trace("no");
		return s.length;
	}
	static function main() { trace(len("a")); }
}
