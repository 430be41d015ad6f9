class Matrices {
	static function identity(n:Int):Array<Array<Int>> {
		return [for (i in 0...n) [for (j in 0...n) i == j ? 1 : 0]];
	}

	static function multiply(a:Array<Array<Int>>, b:Array<Array<Int>>):Array<Array<Int>> {
		var rows = a.length;
		var cols = b[0].length;
		var result = [];
		for (i in 0...rows) {
			var row = [];
			for (j in 0...cols) {
				var sum = 0;
				for (k in 0...b.length)
					sum += a[i][k] * b[k][j];
				row.push(sum);
			}
			result.push(row);
		}
		return result;
	}

	static function transpose(m:Array<Array<Int>>):Array<Array<Int>> {
		return [for (j in 0...m[0].length) [for (row in m) row[j]]];
	}

	static function power(m:Array<Array<Int>>, n:Int):Array<Array<Int>> {
		if (n == 0)
			return identity(m.length);
		var half = power(m, n >> 1);
		var square = multiply(half, half);
		return n % 2 == 1 ? multiply(square, m) : square;
	}

	static function trace_(m:Array<Array<Int>>):Int {
		var t = 0;
		for (i in 0...m.length)
			t += m[i][i];
		return t;
	}

	static function main() {
		var m = [[1, 2, 3], [4, 5, 6]];
		Sys.println(m);
		Sys.println(transpose(m));
		Sys.println(multiply(m, transpose(m)));
		Sys.println(identity(3));
		var fib = power([[1, 1], [1, 0]], 30);
		Sys.println(fib[0][1]);
		Sys.println(trace_(fib));
		var grid = [for (y in 0...3) [for (x in 0...3) x + y * 3]];
		grid[1][1] = -1;
		grid[2][0] += 100;
		for (row in grid)
			Sys.println(row.map(v -> StringTools.lpad("" + v, " ", 4)).join(""));
	}
}
