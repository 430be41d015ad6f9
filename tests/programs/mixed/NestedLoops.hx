class NestedLoops {
	static function findPair(xs:Array<Int>, target:Int):String {
		for (i in 0...xs.length) {
			for (j in i + 1...xs.length) {
				if (xs[i] + xs[j] == target)
					return xs[i] + "+" + xs[j];
			}
		}
		return "none";
	}

	static function primes(limit:Int):Array<Int> {
		var found = [];
		for (n in 2...limit) {
			var isPrime = true;
			for (p in found) {
				if (p * p > n)
					break;
				if (n % p == 0) {
					isPrime = false;
					break;
				}
			}
			if (!isPrime)
				continue;
			found.push(n);
		}
		return found;
	}

	static function firstRowWith(grid:Array<Array<String>>, wanted:String):Int {
		var row = 0;
		while (row < grid.length) {
			var col = 0;
			while (true) {
				if (col >= grid[row].length)
					break;
				if (grid[row][col] == wanted)
					return row;
				col++;
			}
			row++;
		}
		return -1;
	}

	static function triples(max:Int):Int {
		var count = 0;
		for (a in 1...max)
			for (b in a...max) {
				for (c in b...max) {
					if (a * a + b * b == c * c)
						count++;
					else if (c * c > a * a + b * b)
						break;
				}
			}
		return count;
	}

	static function main() {
		Sys.println(findPair([3, 8, 5, 11], 16));
		Sys.println(findPair([3, 8, 5, 11], 100));
		Sys.println(primes(40));
		Sys.println(firstRowWith([["a", "b"], [], ["c", "d"]], "d"));
		Sys.println(firstRowWith([["a"]], "z"));
		Sys.println(triples(30));
		var lines = [];
		for (i in 1...4) {
			var line = "";
			for (j in 0...5) {
				if (j == i)
					continue;
				if (j > i + 1)
					break;
				line += j;
			}
			lines.push(line);
		}
		Sys.println(lines.join("/"));
	}
}
