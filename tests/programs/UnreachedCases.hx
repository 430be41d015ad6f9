enum Part {
	Dot;
	Num(n:Int);
	Pair(a:Int, b:String);
}

/** Cases that nothing reaches and values that nobody wants: Elixir warns of both, Haxe takes them. */
class UnreachedCases {
	static function twice(p:Part):String {
		return switch (p) {
			case Dot: "dot";
			case Num(0): "none";
			case Num(_): "number";
			case Num(1): "never";
			case Pair(_, "a"): "a";
			case Pair(1, _): "one";
			case Pair(1, "a"): "never";
			case Pair(_, _): "pair";
			case _: "never";
		}
	}

	static function test(a:Int, b:Int):String {
		return switch (a > b) {
			case true: "more";
			case false: "less";
			case true: "never";
			default: "never";
		}
	}

	static function lists(list:Array<Int>):String {
		return switch (list) {
			case []: "empty";
			case [_]: "one";
			case [1]: "never";
			case [a, _] if (a > 5): "big";
			case [_, 2]: "two";
			case [6, 2]: "never";
			case [_, _]: "couple";
			case x: "" + x.length;
		}
	}

	static function both(a:Int, s:String):Int {
		return switch [a, s] {
			case [0, "x"]: 1;
			case [_, _]: 2;
			case [1, "y"]: 3;
			case _: 4;
		}
	}

	static function fields(o:{n:Int, s:String}):String {
		return switch (o) {
			case {s: "a"}: "a";
			case {n: _, s: "b"}: "b";
			case {n: 1}: "one";
			case {s: "b", n: 1}: "never";
			case {n: x}: "n" + x;
		}
	}

	static function unseen(n:Int):String {
		var unused = n & 255;
		var other = n ^ 64;
		var more = ["" + n, Std.string(n * 2)];
		return switch (n + 1) {
			case whatever: "any";
		}
	}

	static function ends(n:Int):Int {
		switch (n) {
			case 1:
				return 10;
			case 2:
				return 20;
			default:
				return 30;
		}
		return 0;
	}

	static function main() {
		for (p in [Dot, Num(0), Num(1), Num(7), Pair(1, "a"), Pair(1, "b"), Pair(2, "c")])
			Sys.println(twice(p));
		Sys.println(test(1, 2) + test(2, 1));
		for (list in [[], [1], [6, 2], [1, 2], [1, 3], [1, 2, 3]])
			Sys.println(lists(list));
		Sys.println(both(0, "x") + both(1, "y") + both(0, "y"));
		for (o in [{n: 1, s: "a"}, {n: 1, s: "b"}, {n: 1, s: "c"}, {n: 2, s: "c"}])
			Sys.println(fields(o));
		Sys.println(unseen(3));
		Sys.println(ends(1) + ends(2) + ends(3));
	}
}
