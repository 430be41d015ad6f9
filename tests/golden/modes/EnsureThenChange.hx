class EnsureThenChange {
	static function main() {
		var m = new Map<String, Array<Int>>();
		for (k in ["a", "b", "a"]) { if (!m.exists(k)) m.set(k, []); m.get(k).push(1); } Sys.println(m.get("a").length);
	}
}
