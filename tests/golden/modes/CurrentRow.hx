class CurrentRow {
	static function main() {
		var out = [];
		var cur = [];
		for (w in ["a", ",", "b"]) { if (w == ",") { out.push(cur); cur = []; } else cur.push(w); } out.push(cur);
		out[0].push("z");
		Sys.println(out.length);
	}
}
