class LoopReturnNested {
	static function search(grid:Array<Array<Array<Int>>>, x:Int):String {
		var visited = 0;
		for (z in 0...grid.length) {
			for (y in 0...grid[z].length) {
				for (v in grid[z][y]) {
					visited++;
					if (v == x)
						return '$z/$y after $visited';
				}
			}
		}
		return 'none in $visited';
	}

	static function classify(rows:Array<String>):Array<String> {
		var out = [];
		var errors = 0;
		for (row in rows) {
			var sum = 0;
			var bad = false;
			for (cell in row.split(",")) {
				var n = Std.parseInt(cell);
				if (n == null) {
					bad = true;
					errors++;
					break;
				}
				if (n < 0)
					continue;
				sum += n;
			}
			if (bad) {
				out.push("bad");
				if (errors > 1)
					break;
				continue;
			}
			out.push("" + sum);
		}
		out.push("errors " + errors);
		return out;
	}

	static function switchInLoop(ops:Array<String>):Int {
		var acc = 0;
		for (op in ops) {
			switch (op) {
				case "+":
					acc++;
				case "-":
					acc--;
				case "skip":
					continue;
				case "stop":
					break;
				case "ret":
					return acc * 100;
				default:
					acc += 10;
			}
			acc += 1000;
		}
		return acc;
	}

	static function whileInFor(xs:Array<Int>):String {
		var trail = "";
		for (x in xs) {
			var n = x;
			while (n > 0) {
				if (n == 13)
					return trail + "!13";
				if (n % 5 == 0)
					break;
				trail += n % 10;
				n -= 3;
			}
			trail += "|";
		}
		return trail;
	}

	static function main() {
		var g = [[[1, 2], [3]], [[], [4, 5]], [[6]]];
		for (x in [3, 5, 9])
			Sys.println(search(g, x));
		Sys.println(classify(["1,2", "x", "3,-4,5", "1,y,2", "7"]));
		Sys.println(switchInLoop(["+", "skip", "-", "x"]));
		Sys.println(switchInLoop(["+", "stop", "x"]));
		Sys.println(switchInLoop(["+", "ret", "x"]));
		Sys.println(whileInFor([4, 7, 10]));
		Sys.println(whileInFor([4, 16, 10]));
	}
}
