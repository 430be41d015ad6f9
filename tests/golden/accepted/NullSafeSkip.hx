@:nullSafety
class NullSafeSkip {
	static function find(xs:Array<Null<String>>):String {
		for (x in xs) {
			if (x == null) continue;
			if (x.length > 2) return x;
		}
		return "";
	}
	static function all(xs:Array<Null<String>>):Array<String> {
		return [for (x in xs) if (x != null) x];
	}
	static function main() { trace(find([null, "abc"])); trace(all([])); }
}
