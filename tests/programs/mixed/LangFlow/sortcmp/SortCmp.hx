package sortcmp;

class SortCmp {
	public static function main() {
		var a = [{ n: "b", v: 2 }, { n: "a", v: 2 }, { n: "c", v: 1 }];
		a.sort((x, y) -> x.v != y.v ? x.v - y.v : Reflect.compare(x.n, y.n));
		Sys.println(a.map(x -> x.n).join(""));
		var w = ["pear", "fig", "apple"]; w.sort((x, y) -> x.length - y.length); Sys.println(w.join(","));
		w.sort(Reflect.compare); Sys.println(w.join(","));
		var f = [2.5, -1, 10]; f.sort((x, y) -> x < y ? -1 : x > y ? 1 : 0); Sys.println(f.join(","));
		var n = [3, 1, 2]; n.sort((x, y) -> y - x); Sys.println(n.join(",") + n.map(x -> -x).join(","));
		var ks = [for (k in ["z" => 1, "y" => 2].keys()) k]; ks.sort((a, b) -> a < b ? -1 : 1); Sys.println(ks.join(","));
	}
}
