class Comparisons {
	static function cmp<T>(a:T, b:T):Int
		return Reflect.compare(a, b);

	static function inOrder(xs:Array<Float>):Bool {
		for (i in 1...xs.length)
			if (xs[i - 1] > xs[i])
				return false;
		return true;
	}

	static function between(x:Float, lo:Float, hi:Float):Bool
		return lo <= x && x < hi;

	static function natural(a:String, b:String):Int {
		var i = 0, j = 0;
		while (i < a.length && j < b.length) {
			var x = digits(a, i);
			var y = digits(b, j);
			if (x != "" && y != "") {
				var d = Std.parseInt(x) - Std.parseInt(y);
				if (d != 0)
					return d;
				i += x.length;
				j += y.length;
			} else {
				var c = Reflect.compare(a.charAt(i), b.charAt(j));
				if (c != 0)
					return c;
				i++;
				j++;
			}
		}
		return (a.length - i) - (b.length - j);
	}

	static function digits(s:String, from:Int):String {
		var to = from;
		while (to < s.length && s.charAt(to) >= "0" && s.charAt(to) <= "9")
			to++;
		return s.substring(from, to);
	}

	static function main() {
		Sys.println([cmp(1, 2), cmp(2, 1), cmp(1, 1), cmp("a", "b"), cmp("b", "a"), cmp(1.5, 1.5)]);
		Sys.println(inOrder([1, 2, 2, 3]) + " " + inOrder([2, 1]) + " " + inOrder([]));
		Sys.println(between(1, 1, 2) + " " + between(2, 1, 2));
		var files = ["file10", "file9", "file1", "a2b10", "a2b9", "file", "b"];
		files.sort(natural);
		Sys.println(files);
		Sys.println("a" == "a");
		Sys.println("a" != "A");
		Sys.println("abc" < "abd" && "ab" < "abc" && "B" < "a");
		Sys.println("10" < "9");
		Sys.println(1 == 1.0);
		Sys.println(0.1 + 0.2 == 0.3);
		Sys.println(-0.0 == 0.0);
		Sys.println(null == null);
		var n:Null<Int> = null;
		var s:Null<String> = null;
		Sys.println((n == 0) + " " + (s == ""));
		Sys.println((n == null) + " " + (s != null));
		Sys.println(true && !false || false);
		Sys.println((1 < 2) == (3 < 4));
		Sys.println(!(1 > 2));
		var people = [{n: "x", a: 3}, {n: "y", a: 1}, {n: "z", a: 4}, {n: "w", a: 2}];
		people.sort((p, q) -> q.a - p.a);
		Sys.println([for (p in people) p.n].join(""));
		var flags = [true, false, true];
		flags.sort((a, b) -> a == b ? 0 : (a ? -1 : 1));
		Sys.println(flags);
		var fl = [2.5, -1, 10, 0.5];
		fl.sort((a, b) -> a < b ? -1 : a > b ? 1 : 0);
		Sys.println(fl);
	}
}
