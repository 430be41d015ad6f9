class ForCollect {
	static function initials(names:Array<String>):Array<String> {
		var out = [];
		for (n in names) {
			if (n == "") continue;
			out.push(n.charAt(0));
		}
		return out;
	}

	static function running(xs:Array<Int>):String {
		var out = ["0"];
		var sum = 0;
		for (x in xs) {
			sum += x;
			out.push("" + sum);
			if (sum % 2 == 0) out.push("even");
		}
		return out.join(",");
	}

	static function grid(n:Int):Array<String> {
		var cells = ["start"];
		for (y in 0...n) for (x in 0...n) if (x != y) cells.push(x + ":" + y);
		return cells;
	}

	static function squares(n:Int):Array<Int> {
		var out = [];
		var i = 0;
		while (i < n) {
			out.push(i * i);
			i++;
		}
		return out;
	}

	static function rows(n:Int):Array<Array<Int>> {
		var all = [];
		for (y in 0...n) {
			var row = [];
			for (x in 0...n) row.push(x * y);
			all.push(row);
		}
		return all;
	}

	static function main() {
		Sys.println(initials(["Ann", "", "Bob"]).join(""));
		Sys.println(running([1, 3, 5]));
		Sys.println(grid(3).join(" "));
		Sys.println(squares(5).join(" "));
		Sys.println(rows(3).map(r -> r.join(",")).join(";"));
		var evens = [for (i in 0...10) if (i % 2 == 0) i];
		Sys.println(evens.join(" "));
		var pairs = [for (a in 0...3) for (b in a...3) a + "-" + b];
		Sys.println(pairs.join(" "));
		var signs = [for (i in -1...2) if (i < 0) "neg" else if (i == 0) "zero" else "pos"];
		Sys.println(signs.join(" "));
		var blocks = [for (i in 0...3) {
			var d = i * 2;
			d + 1;
		}];
		Sys.println(blocks.join(" "));
		var n = 1;
		var doubling = [while (n < 50) n *= 2];
		Sys.println(doubling.join(" ") + " " + n);
		var count = 0;
		var numbered = [for (w in ["a", "b"]) { count++; w + count; }];
		Sys.println(numbered.join(" ") + " " + count);
		var map = [for (i in 0...3) "k" + i => i * i];
		var keys = [for (k in map.keys()) k];
		keys.sort((a, b) -> a < b ? -1 : 1);
		Sys.println(keys.map(k -> k + "=" + map[k]).join(" "));
		var stops = [for (i in 0...10) { if (i == 4) break; i; }];
		Sys.println(stops.join(" "));
	}
}
