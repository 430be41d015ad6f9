@:nullSafety
class NullStatics {
	static var cache:Null<Map<String, Int>>;
	static function get(k:String):Null<Int> {
		if (cache == null) cache = new Map();
		return cache.get(k);
	}
	static function put(k:String):Void {
		cache.set(k, 1);
	}
	static function main() { get("a"); put("b"); }
}
