using StringTools;
@:nullSafety
class NullUsing {
	static function clean(s:Null<String>):String {
		if (s == null) return "";
		return s.trim();
	}
	static function bad(s:Null<String>):String {
		return s.trim();
	}
	static function main() { trace(clean(" a ") + bad(" b ")); }
}
