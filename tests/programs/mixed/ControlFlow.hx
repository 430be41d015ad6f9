class ControlFlow {
	static function f(xs:Array<Int>):String {
		for (x in xs) {
			try {
				switch (x) {
					case 1: continue;
					case 2: return "two";
					case 3: throw "three";
					case 4: break;
					default:
						if (x > 10) return "big " + x;
				}
			} catch (e:String) {
				if (xs.length > 3) return "caught " + e;
			}
		}
		return "end";
	}
	static function g(n:Int):Array<Int> {
		var out = [];
		var i = 0;
		while (true) {
			i++;
			var found = [5, 7, 9].filter(function(v) {
				if (v == i) return false;
				for (k in 0...3) if (k + i == v) return true;
				return v > 8;
			});
			if (found.length == 0) continue;
			for (v in found) {
				if (out.length >= n) return out;
				out.push(v * 10 + i);
			}
		}
		return out;
	}
	static function h(m:Map<String, Int>):Int {
		var t = 0;
		for (k => v in m) {
			if (v < 0) return -1;
			do {
				t += v;
				if (t > 50) break;
				v -= 2;
			} while (v > 0);
		}
		return t;
	}
	static function nan(a:Float, b:Float):String {
		var q = a / b;
		if (Math.isNaN(q)) return "nan";
		if (!Math.isFinite(q)) return q > 0 ? "inf" : "-inf";
		return "" + q;
	}
	static function opt(a:Null<Int>, ?b:Int, c = 3, ?d:String = "d"):String
		return (a == null ? "n" : "" + a) + (b == null ? "n" : "" + b) + c + d;
	static function main() {
		for (xs in [[1, 1], [1, 2], [3, 5], [3, 1, 1, 1], [4, 2], [5, 99]]) Sys.println(f(xs));
		Sys.println(g(4));
		Sys.println(h(["a" => 5, "b" => 4]) + " " + h(["a" => -1]));
		Sys.println(nan(0, 0) + nan(1, 0) + nan(-1, 0) + nan(1, 4));
		Sys.println(opt(1) + opt(null, 2) + opt(1, 2, 4) + opt(1, null, 5, "e") + opt(1, "q"));
		Sys.println(Math.sqrt(-1) + " " + 1 / 0 + " " + Math.NaN + " " + Math.NEGATIVE_INFINITY);
		Sys.println(Math.NaN == Math.NaN);
		Sys.println(Std.int(3.99) + Std.int(-3.99));
		var a = [3, 1, 2];
		var sum = 0;
		for (i in 0...a.length) for (j in i...a.length) { if (a[j] == 1) continue; if (a[i] == 1) break; sum += a[i] * a[j]; }
		Sys.println(sum);
		var s = 0;
		var k = 0;
		while (k < 10) { k++; if (k % 2 == 0) continue; if (k > 7) break; var j = 0; while (j < k) { j += 2; if (j == 4) continue; s += j; } }
		Sys.println(s);
		var r = [for (i in 0...3) switch (i) { case 0: "zero"; case 1: continue; default: "n" + i; }];
		Sys.println(r);
		var z = if (r.length > 1) { var t = r[0]; t + "!"; } else "none";
		Sys.println(z);
		var w = { var p = 1; p += 2; p * 10; };
		Sys.println(w);
		Sys.println((k > 5 ? { k = 1; "reset"; } : "kept") + k);
	}
}
