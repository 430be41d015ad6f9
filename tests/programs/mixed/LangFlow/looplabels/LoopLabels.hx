package looplabels;

class LoopLabels {
	public static function main() {
		var out = [];
		for (i in 0...4) { if (i == 1) continue; var j = 0; while (true) { j++; if (j > i) break; if (j == 2) continue; out.push(i * 10 + j); } }
		Sys.println(out.join(","));
		var n = 0, found = -1;
		for (x in [4, 8, 15]) { n++; if (x % 5 == 0) { found = x; break; } }
		Sys.println(n + "," + found);
		var i = 10; do { i -= 3; if (i == 4) continue; out.push(i); } while (i > 0);
		Sys.println(out.join(","));
		var a = [1, 2, 3]; var s = ""; for (k in 0...a.length) { var v = a[a.length - 1 - k]; s += v; } Sys.println(s);
		var w = 5; while (w-- > 0) if (w == 2) break; Sys.println(w + "");
		for (c in 0...0) Sys.println("never");
		var r = [for (x in 0...10) if (x % 2 == 0) if (x % 3 == 0) x]; Sys.println(r.join(","));
	}
}
