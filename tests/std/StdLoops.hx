using StringTools;

class StdLoops {
	static function total(it:Iterable<Int>):Int {
		var t = 0;
		for (x in it)
			t += x;
		return t;
	}

	static function list(it:Iterator<Int>):Array<Int>
		return [for (x in it) x];

	static function main() {
		var m = ["a" => 1];
		for (k => _ in m)
			Sys.println(k);
		for (_ => v in m)
			Sys.println(v);
		for (k => v in m.keyValueIterator())
			Sys.println(k + v);
		var l = new List<String>();
		l.add("x");
		l.add("y");
		for (i => s in l)
			Sys.println(i + s);
		for (i => x in [7, 8])
			Sys.println(i + ":" + x);
		Sys.println(total([1, 2, 3]) + total(["a" => 5]) + total(l.map(s -> s.length)));
		Sys.println(list([4, 5].iterator()));
		for (c in "ab")
			Sys.println(c);
		for (i in 0...3) {
			if (i == 1)
				continue;
			Sys.println(i);
		}
		var n = 5;
		for (i in n - 2...n)
			Sys.println(i);
		for (i in 3...3)
			Sys.println("never");
		var it = 0...3;
		while (it.hasNext())
			Sys.println("it " + it.next());
		Sys.println([for (i in 0...3) for (j in 0...2) i * j]);
		Sys.println([for (x in [1, 2, 3, 4]) if (x % 2 == 0) x].length);
	}
}
