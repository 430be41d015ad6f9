class NullThenPutBackByHand {
	static function main() {
		var m = new Map<String, Array<Int>>();
		for (k in ["a", "b", "a"]) { var l = m.get(k); if (l == null) l = []; l.push(1); m.set(k, l); } Sys.println(m.get("a").length);
	}
}
