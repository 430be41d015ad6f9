@:nullSafety
class NullSafeMap {
	static function count(words:Array<String>):Map<String, Int> {
		var m = new Map<String, Int>();
		for (w in words) {
			var c = m.get(w);
			m.set(w, c == null ? 1 : c + 1);
		}
		return m;
	}
	static function main() { for (k => v in count(["a"])) trace(k + v); }
}
