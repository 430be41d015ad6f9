package arrnested;

class ArrNested {
	static function grid(w:Int, h:Int) return [for (y in 0...h) [for (x in 0...w) x * y]];
	static function transpose(g:Array<Array<Int>>) return [for (x in 0...g[0].length) [for (r in g) r[x]]];
	public static function main() {
		var g = grid(3, 2);
		Sys.println(g.map(r -> r.join(" ")).join("/"));
		Sys.println(transpose(g).map(r -> r.join(" ")).join("/"));
		g[1][2] = 99; g[0] = [7, 8, 9];
		Sys.println(g.map(r -> r.join(" ")).join("/"));
		var t = 0; for (r in g) for (c in r) t += c; Sys.println(t + "");
		for (i in 0...g.length) for (j in 0...g[i].length) g[i][j] += i * 10 + j;
		Sys.println(g.map(r -> r.join(" ")).join("/"));
		var jag = [[1], [], [2, 3]]; Sys.println([for (r in jag) for (x in r) x].join(",") + jag.length);
		var m:Array<Map<String, Int>> = [["a" => 1], ["b" => 2]];
		m[1]["c"] = 3; Sys.println(m[1]["c"] + "" + m[0]["a"]);
		var s = [{ l: [1] }]; s[0].l.push(2); Sys.println(s[0].l.join(","));
	}
}
