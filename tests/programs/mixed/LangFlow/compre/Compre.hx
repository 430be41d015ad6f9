package compre;

class Compre {
	public static function main() {
		Sys.println([for (i in 0...5) i * i].join(","));
		Sys.println([for (i in 0...10) if (i % 3 == 0) i].join(","));
		Sys.println([for (i in 0...3) for (j in 0...i) i * 10 + j].join(","));
		Sys.println([for (i in 0...3) [for (j in 0...2) i + j]].map(r -> r.join("")).join("|"));
		var m = [for (i in 0...3) "k" + i => i * 2];
		Sys.println(m["k2"] + "");
		var inv = [for (k => v in m) v => k];
		Sys.println(inv[4]);
		var i = 0;
		Sys.println([while (i < 3) i++].join(","));
		Sys.println([for (i in 0...6) if (i % 2 == 0) i else -i].join(","));
		Sys.println([for (s in ["a", "b"]) for (n in [1, 2]) if (n > 1) s + n].join(","));
		Sys.println([for (i in 0...4) switch i { case 1: "one"; case 2: "two"; case _: "x"; }].join(","));
		Sys.println([for (i in 0...3) { var q = i + 1; q * q; }].join(","));
		var e = [for (k => v in ["x", "y"]) k + v];
		Sys.println(e.join(","));
		Sys.println(Lambda.count([for (i in 0...4) if (i != 2) i => true]) + "");
		Sys.println([for (i in 0...4) switch i { case 1 | 2: i; case _: continue; }].join(","));
	}
}
