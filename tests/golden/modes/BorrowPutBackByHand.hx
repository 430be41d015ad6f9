class BorrowPutBackByHand {
	static function main() {
		var m = new Map<String, Array<Int>>();
		for (k in ["a", "b", "a"]) { var l = m.exists(k) ? m.get(k) : []; l.push(1); m.set(k, l); } Sys.println(m.get("a").length);
	}
}
