class NestedLoops {
	static function primes(n:Int):Array<Int> {
		var composite = [for (_ in 0...n + 1) false];
		var out = [];
		for (i in 2...n + 1) {
			if (composite[i]) continue;
			out.push(i);
			var k = i * i;
			while (k <= n) {
				composite[k] = true;
				k += i;
			}
		}
		return out;
	}

	static function multiply(a:Array<Array<Int>>, b:Array<Array<Int>>):Array<Array<Int>> {
		var out = [];
		for (i in 0...a.length) {
			var row = [];
			for (j in 0...b[0].length) {
				var sum = 0;
				for (k in 0...b.length) sum += a[i][k] * b[k][j];
				row.push(sum);
			}
			out.push(row);
		}
		return out;
	}

	static function triples(n:Int):String {
		var out = "";
		var tries = 0;
		for (a in 1...n) {
			for (b in a...n) {
				for (c in b...n) {
					tries++;
					if (a * a + b * b == c * c) {
						out += a + "-" + b + "-" + c + " ";
						break;
					}
					if (c > 20) return out + "stop " + tries;
				}
			}
		}
		return out + tries;
	}

	static function spiral(n:Int):Array<Int> {
		var out = [];
		var top = 0, left = 0, bottom = n - 1, right = n - 1;
		while (top <= bottom && left <= right) {
			for (x in left...right + 1) out.push(top * n + x);
			top++;
			for (y in top...bottom + 1) out.push(y * n + right);
			right--;
			if (top <= bottom) {
				var x = right;
				while (x >= left) {
					out.push(bottom * n + x);
					x--;
				}
				bottom--;
			}
			if (left <= right) {
				var y = bottom;
				while (y >= top) {
					out.push(y * n + left);
					y--;
				}
				left++;
			}
		}
		return out;
	}

	static function main() {
		Sys.println(primes(30).join(" "));
		Sys.println(multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]]).map(r -> r.join(" ")).join("|"));
		Sys.println(triples(14));
		Sys.println(triples(25));
		Sys.println(spiral(4).join(" "));
	}
}
