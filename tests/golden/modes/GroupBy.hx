class GroupBy {
	static function group(ws:Array<String>):Map<Int, Array<String>> { var m = new Map<Int, Array<String>>(); for (w in ws) { if (!m.exists(w.length)) m.set(w.length, []); m.get(w.length).push(w); } return m; }

	static function main() {
		var g = group(["a", "bb", "c"]);
		g.get(1).push("z");
		Sys.println(g.get(1).length);
	}
}
