class Memo {
	static function collatzLengths(limit:Int):String {
		var cache = [1 => 1];
		var bestStart = 1;
		var best = 1;
		for (start in 2...limit) {
			var n = start;
			var steps = 0;
			while (!cache.exists(n)) {
				n = n % 2 == 0 ? Std.int(n / 2) : 3 * n + 1;
				steps++;
			}
			var len = cache[n] + steps;
			cache[start] = len;
			if (len > best) {
				best = len;
				bestStart = start;
			}
		}
		return bestStart + ":" + best;
	}

	static function paths(w:Int, h:Int):Int {
		var memo = new Map<String, Int>();
		function go(x:Int, y:Int):Int {
			if (x == 0 || y == 0)
				return 1;
			var key = x + "," + y;
			if (memo.exists(key))
				return memo.get(key);
			var r = go(x - 1, y) + go(x, y - 1);
			memo.set(key, r);
			return r;
		}
		return go(w, h);
	}

	static function editDistance(a:String, b:String):Int {
		var previous = [for (j in 0...b.length + 1) j];
		for (i in 1...a.length + 1) {
			var row = [i];
			for (j in 1...b.length + 1) {
				var cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				var v = previous[j - 1] + cost;
				if (previous[j] + 1 < v)
					v = previous[j] + 1;
				if (row[j - 1] + 1 < v)
					v = row[j - 1] + 1;
				row.push(v);
			}
			previous = row;
		}
		return previous[b.length];
	}

	static function knapsack(weights:Array<Int>, values:Array<Int>, capacity:Int):Int {
		var best = [for (_ in 0...capacity + 1) 0];
		for (i in 0...weights.length) {
			var c = capacity;
			while (c >= weights[i]) {
				var candidate = best[c - weights[i]] + values[i];
				if (candidate > best[c])
					best[c] = candidate;
				c--;
			}
		}
		return best[capacity];
	}

	static function main() {
		Sys.println(collatzLengths(1000));
		Sys.println(paths(10, 10));
		Sys.println(editDistance("kitten", "sitting"));
		Sys.println(editDistance("", "abc"));
		Sys.println(knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7));
	}
}
