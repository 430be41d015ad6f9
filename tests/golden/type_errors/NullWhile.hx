@:nullSafety
class NullWhile {
	static function next():Null<String> return null;
	static function main() {
		while (true) {
			var s = next();
			if (s == null) break;
			trace(s.length);
		}
		var t:Null<String> = next();
		while (t == null) t = next();
		trace(t.length);
		var u:Null<String> = next();
		if (u == null) { u = "x"; }
		trace(u.length);
	}
}
