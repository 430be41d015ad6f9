package forkv;

class ForKV {
	public static function main() {
		for (i => v in ["a", "b"]) Sys.println(i + v);
		var m = [3 => "c", 1 => "a"]; var ks = [for (k => _ in m) k]; ks.sort((a, b) -> a - b); Sys.println(ks.join(","));
		var t = 0; for (k => v in [1 => 10, 2 => 20]) t += k * v; Sys.println(t + "");
		var o = [for (i => s in ["x", "y"]) s => i]; Sys.println(o["y"] + "");
		for (i => row in [[1, 2], [3]]) for (j => c in row) Sys.println(i + "" + j + c);
		var best = ""; var bv = -1; for (k => v in ["p" => 3, "q" => 9, "r" => 5]) if (v > bv) { bv = v; best = k; } Sys.println(best + bv);
	}
}
