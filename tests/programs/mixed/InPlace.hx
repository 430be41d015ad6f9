class InPlace {
	static function walk(n:Int, acc:Array<String>, visit:Int->Bool):Int {
		var count = 0;
		for (i in 0...n) { if (visit(i)) { acc.push("v" + i); count++; } }
		return count;
	}
	static function retry<T>(times:Int, f:Int->T):Null<T> {
		var last:Null<String> = null;
		for (i in 0...times) {
			try { return f(i); } catch (e:String) { last = e; }
		}
		Sys.println("gave up: " + last);
		return null;
	}
	static function partition(xs:Array<Int>, lo:Int, hi:Int):Int {
		var p = xs[hi]; var i = lo;
		for (j in lo...hi) if (xs[j] < p) { var t = xs[i]; xs[i] = xs[j]; xs[j] = t; i++; }
		var t = xs[i]; xs[i] = xs[hi]; xs[hi] = t;
		return i;
	}
	static function quick(xs:Array<Int>, lo:Int, hi:Int) {
		if (lo >= hi) return;
		var p = partition(xs, lo, hi);
		quick(xs, lo, p - 1);
		quick(xs, p + 1, hi);
	}
	static function perms(xs:Array<Int>, k:Int, out:Array<String>) {
		if (k == xs.length) { out.push(xs.join("")); return; }
		for (i in k...xs.length) {
			var t = xs[k]; xs[k] = xs[i]; xs[i] = t;
			perms(xs, k + 1, out);
			t = xs[k]; xs[k] = xs[i]; xs[i] = t;
		}
	}
	static function subsetSum(xs:Array<Int>, target:Int):Null<Array<Int>> {
		if (target == 0) return [];
		if (xs.length == 0 || target < 0) return null;
		var rest = xs.slice(1);
		var w = subsetSum(rest, target - xs[0]);
		if (w != null) { w.unshift(xs[0]); return w; }
		return subsetSum(rest, target);
	}
	static function main() {
		var acc:Array<String> = [];
		Sys.println(walk(5, acc, i -> i % 2 == 0) + acc.join(""));
		Sys.println(retry(3, i -> { if (i < 2) throw "no " + i; return i * 10; }));
		Sys.println(retry(1, i -> { if (i < 2) throw "no " + i; return "x"; }));
		var xs = [5, 2, 8, 1, 9, 3];
		quick(xs, 0, xs.length - 1);
		Sys.println(xs);
		var out:Array<String> = [];
		perms([1, 2, 3], 0, out);
		Sys.println(out);
		Sys.println(subsetSum([8, 6, 7, 5, 3, 10, 9], 15) + " " + subsetSum([2, 4], 5));
		var matrix = [[1, 2], [3, 4]];
		for (i in 0...2) for (j in i + 1...2) { var t = matrix[i][j]; matrix[i][j] = matrix[j][i]; matrix[j][i] = t; }
		Sys.println(matrix);
		var q = [1]; var seen = 0;
		while (q.length > 0 && seen < 20) { var h = q.shift(); seen++; if (h < 10) { q.push(h * 2); q.push(h * 2 + 1); } }
		Sys.println(seen);
		var words = new Map<String, Array<Int>>();
		for (i => w in "a b a c b a".split(" ")) { var l = words[w]; if (l == null) { l = []; words[w] = l; } l.push(i); }
		Sys.println(words["a"] + "" + words["b"] + words["c"]);
	}
}
