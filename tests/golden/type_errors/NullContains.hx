using StringTools;
@:nullSafety
class NullContains {
	static function f(s:Null<String>, t:Null<String>):Bool {
		if (s != null && s.contains("x")) return true;
		return s.contains("x") || "abc".contains(t);
	}
	static function main() f(null, null);
}
