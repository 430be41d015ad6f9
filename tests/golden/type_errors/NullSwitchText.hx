@:nullSafety
class NullSwitchText {
	static function f(s:Null<String>):Int {
		switch (s) {
			case "a": return 1;
			case "b" | "c": return 2;
			default: return s.length;
		}
	}
	static function main() { trace(f(null)); }
}
