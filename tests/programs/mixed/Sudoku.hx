class Sudoku {
	static function parse(s:String):Array<Array<Int>>
		return [for (r in 0...4) [for (c in 0...4) Std.parseInt(s.charAt(r * 4 + c))]];

	static function fits(g:Array<Array<Int>>, r:Int, c:Int, v:Int):Bool {
		for (i in 0...4)
			if (g[r][i] == v || g[i][c] == v)
				return false;
		var br = r - r % 2;
		var bc = c - c % 2;
		for (i in br...br + 2)
			for (j in bc...bc + 2)
				if (g[i][j] == v)
					return false;
		return true;
	}

	static function solve(g:Array<Array<Int>>):Bool {
		for (r in 0...4) {
			for (c in 0...4) {
				if (g[r][c] != 0)
					continue;
				for (v in 1...5) {
					if (!fits(g, r, c, v))
						continue;
					g[r][c] = v;
					if (solve(g))
						return true;
					g[r][c] = 0;
				}
				return false;
			}
		}
		return true;
	}

	static function queens(n:Int, placed:Array<Int>):Int {
		if (placed.length == n)
			return 1;
		var count = 0;
		for (col in 0...n) {
			var safe = true;
			for (row => other in placed) {
				var d = placed.length - row;
				if (other == col || other - col == d || col - other == d) {
					safe = false;
					break;
				}
			}
			if (safe) {
				placed.push(col);
				count += queens(n, placed);
				placed.pop();
			}
		}
		return count;
	}

	static function main() {
		var g = parse("1000000000030200");
		Sys.println(solve(g));
		for (row in g)
			Sys.println(row.join(" "));
		var bad = parse("1100000000000000");
		Sys.println(solve(bad));
		Sys.println([for (n in 1...7) queens(n, [])]);
	}
}
