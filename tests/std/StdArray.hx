class StdArray {
	static function main() {
		var a = [3, 1, 2];
		a.push(5);
		Sys.println(a + " " + a.length);
		Sys.println(a.push(4));
		Sys.println(a.pop() + " " + a);
		Sys.println(a.shift() + " " + a);
		a.unshift(9);
		Sys.println(a);
		a.insert(1, 7);
		a.insert(-1, 8);
		a.insert(99, 6);
		Sys.println(a);
		Sys.println(a.remove(7) + " " + a.remove(100) + " " + a);
		a.reverse();
		Sys.println(a);
		a.sort((x, y) -> x - y);
		Sys.println(a);
		a.sort((x, y) -> y - x);
		Sys.println(a);
		var words = ["pear", "fig", "apple"];
		words.sort((x, y) -> x < y ? -1 : x > y ? 1 : 0);
		Sys.println(words.join(","));
		words.sort((x, y) -> Reflect.compare(x.length, y.length));
		Sys.println(words.join(","));
		Sys.println([1, 2, 3, 4].slice(1) + " " + [1, 2, 3, 4].slice(1, 3) + " " + [1, 2, 3].slice(-2) + " " + [1, 2, 3].slice(0, 2) + " " + [1, 2, 3].slice(1, -1));
		var b = [1, 2, 3, 4, 5];
		Sys.println(b.splice(1, 2) + " " + b);
		Sys.println(b.splice(-1, 1) + " " + b);
		Sys.println([1, 2].concat([3]).concat([]));
		Sys.println([1, 2.5, 3].join("; "));
		Sys.println([1, 2, 1].indexOf(1) + " " + [1, 2, 1].indexOf(1, 1) + " " + [1, 2, 1].lastIndexOf(1) + " " + [1].indexOf(7));
		Sys.println([1, 2].contains(2) + " " + [1, 2].contains(3));
		var c = b.copy();
		c.push(99);
		Sys.println(b.length + " " + c.length);
		Sys.println([1, 2, 3].map(x -> x * 2) + " " + [1, 2, 3].filter(x -> x > 1));
		Sys.println([1, 2, 3].map(x -> "n" + x).join(" "));
		c.resize(2);
		Sys.println(c);
		c.resize(3);
		Sys.println(c);
		c.resize(0);
		Sys.println(c + "" + c.length);
		Sys.println(b[0] + " " + b[1] + " " + b[b.length - 1]);
		var out = b[17];
		Sys.println(out == null);
		var i = -1;
		Sys.println(b[i] == null);
		b[1] = 50;
		b[4] = 60;
		Sys.println(b);
		var it = [1, 2].iterator();
		var sum = 0;
		while (it.hasNext())
			sum += it.next();
		Sys.println(sum);
		for (k => v in ["x", "y"])
			Sys.println(k + "=" + v);
		var nested = [[1, 2], [3]];
		Sys.println(nested + " " + nested[1][0]);
		var empty:Array<Int> = [];
		Sys.println(empty.pop() == null);
		Sys.println(empty.length == 0 ? "empty" : "full");
		Sys.println([for (x in 0...5) if (x % 2 == 0) x * x]);
		Sys.println(a.toString());
	}
}
