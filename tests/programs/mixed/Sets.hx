class Sets {
	static function add(set:Array<Int>, x:Int):Bool {
		var i = 0;
		while (i < set.length && set[i] < x)
			i++;
		if (i < set.length && set[i] == x)
			return false;
		set.insert(i, x);
		return true;
	}

	static function of(xs:Array<Int>):Array<Int> {
		var s = [];
		for (x in xs)
			add(s, x);
		return s;
	}

	static function union(a:Array<Int>, b:Array<Int>):Array<Int> {
		var out = a.copy();
		for (x in b)
			add(out, x);
		return out;
	}

	static function intersection(a:Array<Int>, b:Array<Int>):Array<Int>
		return [for (x in a) if (b.indexOf(x) >= 0) x];

	static function difference(a:Array<Int>, b:Array<Int>):Array<Int>
		return a.filter(x -> !b.contains(x));

	static function isSubset(a:Array<Int>, b:Array<Int>):Bool {
		for (x in a)
			if (!b.contains(x))
				return false;
		return true;
	}

	static function powerset(xs:Array<Int>):Array<Array<Int>> {
		var out:Array<Array<Int>> = [[]];
		for (x in xs) {
			var n = out.length;
			for (i in 0...n)
				out.push(out[i].concat([x]));
		}
		return out;
	}

	static function combinations(xs:Array<String>, k:Int):Array<String> {
		if (k == 0)
			return [""];
		if (xs.length < k)
			return [];
		var head = xs[0];
		var tail = xs.slice(1);
		return [for (c in combinations(tail, k - 1)) head + c].concat(combinations(tail, k));
	}

	static function main() {
		var a = of([5, 1, 3, 1, 5]);
		var b = of([3, 4, 5]);
		Sys.println(a + " " + b);
		Sys.println(union(a, b));
		Sys.println(intersection(a, b) + " " + difference(a, b) + " " + difference(b, a));
		Sys.println(isSubset([1, 3], a) + " " + isSubset([4], a) + " " + isSubset([], a));
		Sys.println(add(a, 2) + " " + add(a, 2) + " " + a);
		Sys.println(powerset([1, 2, 3]));
		Sys.println(combinations(["a", "b", "c", "d"], 2));
		Sys.println(b);
	}
}
