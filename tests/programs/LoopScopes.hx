class LoopScopes {
	static function main() {
		var x = 1;
		for (i in 0...3) {
			var x = i * 10;
			x++;
			if (i == 1) Sys.println("inner " + x);
		}
		Sys.println(x);
		var fs = [];
		for (i in 0...3) {
			var j = i * i;
			fs.push(() -> j + x);
		}
		Sys.println([for (f in fs) f()].join(","));
		var last = -1;
		var i = 0;
		while (i < 5) {
			var step = i % 2 == 0 ? 1 : 2;
			i += step;
			last = i;
			if (last > 3) break;
		}
		Sys.println(last + " " + i);
		var found:Null<String> = null;
		for (w in ["a", "bb", "ccc"]) {
			if (w.length == 2) {
				found = w;
				break;
			}
		}
		Sys.println(found);
		var count = 0;
		for (a in 0...3) for (b in 0...3) {
			if (a == b) continue;
			if (a + b == 4) break;
			count += a * b;
		}
		Sys.println(count);
		var n = 10;
		do n -= 3 while (n > 0);
		Sys.println(n);
		var outer = "";
		for (a in 0...3) {
			var inner = "";
			for (b in 0...a) inner += b;
			outer += "[" + inner + "]";
		}
		Sys.println(outer);
		for (k in 0...2) {
			switch (k) {
				case 0:
					continue;
				case _:
			}
			Sys.println("k" + k);
		}
		var m = [1 => "a"];
		for (k => v in m) {
			m.set(k + 1, v + "b");
		}
		Sys.println(m.exists(2) + " " + m[2]);
	}
}
