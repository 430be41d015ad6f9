class BorrowRefilled {
	static function main() {
		var m = new Map<String, Array<Int>>();
		for (k in ["a", "b", "a"]) { var l = m.get(k); if (l == null) { l = []; m.set(k, l); } l.push(1); } Sys.println(m.get("a").length);
	}
}
