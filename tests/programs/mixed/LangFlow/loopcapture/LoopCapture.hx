package loopcapture;

class LoopCapture {
	public static function main() {
		var fs = []; for (i in 0...3) { var j = i * 2; fs.push(() -> i + j); } Sys.println(fs.map(f -> f()).join(","));
		var gs = [for (s in ["a", "b"]) (n:Int) -> s + n]; Sys.println(gs[0](1) + gs[1](2));
		var hs = []; var k = 0; while (k < 3) { var c = k; hs.push(() -> c); k++; } Sys.println(hs.map(f -> f()).join(","));
		var m = new Map<String, Int->Int>(); for (n in [1, 2]) m["x" + n] = v -> v * n; Sys.println(m["x1"](5) + m["x2"](5) + "");
		var nested = [for (a in 0...2) [for (b in 0...2) () -> a * 10 + b]]; Sys.println(nested[1][1]() + nested[0][1]() + "");
	}
}
