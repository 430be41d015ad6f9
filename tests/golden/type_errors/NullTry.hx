@:nullSafety
class NullTry {
	static function f(s:Null<String>):Int {
		try {
			if (s == null) throw "x";
			return s.length;
		} catch (e:String) {
			return s.length;
		}
	}
	static function main() { f("a"); }
}
