class Comprehensions {
	static function pythagoras(n:Int):Array<String> {
		return [
			for (a in 1...n)
				for (b in a...n)
					for (c in b...n)
						if (a * a + b * b == c * c)
							'$a-$b-$c'
		];
	}

	static function main() {
		Sys.println([for (i in 0...5) i * i]);
		Sys.println([for (i in 0...10) if (i % 3 == 0) i]);
		Sys.println([for (i in 0...4) if (i % 2 == 0) i else -i]);
		Sys.println([for (x in [1, 2]) for (y in ["a", "b"]) x + y]);
		Sys.println([for (row in [[1, 2], [3]]) for (x in row) x * 10]);
		Sys.println([for (i in 0...3) [for (j in 0...i + 1) j]]);
		Sys.println(pythagoras(20));
		var n = 20;
		Sys.println([while (n > 1) {
			n = n >> 1;
			n;
		}]);
		var m = [for (w in ["one", "three", "five"]) w => w.length];
		Sys.println(m["three"]);
		var filtered = [for (k => v in m) if (v > 3) k => v * 2];
		Sys.println(filtered.exists("one") + " " + filtered["five"]);
		Sys.println([for (i => c in ["x", "y", "z"]) i + c].join(""));
		var total = 0;
		var running = [for (x in [3, 4, 5]) {
			total += x;
			total;
		}];
		Sys.println(running);
		Sys.println([for (x in 0...6) {
			var y = x * x;
			if (y % 2 == 0)
				y;
		}]);
		var words = [for (s in "a b  c".split(" ")) if (s.length > 0) s.toUpperCase()];
		Sys.println(words);
		var table = [for (i in 1...4) [for (j in 1...4) i * j]];
		for (row in table)
			Sys.println(row.join("\t"));
		var sums = [for (row in table) {
			var s = 0;
			for (v in row)
				s += v;
			s;
		}];
		Sys.println(sums);
		Sys.println([for (x in [for (i in 0...5) i]) if (x != 2) x].length);
	}
}
