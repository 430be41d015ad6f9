enum Shape {
	Circle(r:Float);
	Rect(w:Float, h:Float);
	Group(shapes:Array<Shape>);
	Empty;
}

class SwitchAll {
	static function dayName(n:Int):String {
		return switch (n % 7) {
			case 0: "sun";
			case 6: "sat";
			case 1 | 2 | 3 | 4 | 5: "week" + n;
			case _: "negative";
		}
	}

	static function size(n:Int):String {
		return switch (n) {
			case 0: "zero";
			case x if (x < 0): "negative";
			case x if (x < 10 && x % 2 == 0): "small even";
			case x if (x < 10): "small odd";
			case 10, 20, 30: "round";
			default: "big";
		}
	}

	static function area(s:Shape):Float {
		return switch (s) {
			case Circle(r): 3 * r * r;
			case Rect(w, h) if (w == h): w * w;
			case Rect(w, h): w * h;
			case Group([]): 0;
			case Group([one]): area(one);
			case Group(many):
				var sum = 0.0;
				for (m in many)
					sum += area(m);
				sum;
			case Empty: 0;
		}
	}

	static function list(xs:Array<Int>):String {
		return switch (xs) {
			case []: "empty";
			case [x]: 'one $x';
			case [1, y]: 'one and $y';
			case [x, y] if (x == y): "twins";
			case [_, _]: "pair";
			case [a, _, c]: '$a..$c';
			case _: "many " + xs.length;
		}
	}

	static function record(r:{kind:String, value:Int}):String {
		return switch (r) {
			case {kind: "a", value: 1}: "a1";
			case {kind: "a", value: v}: "a:" + v;
			case {kind: k, value: 0 | 1}: k + " bit";
			case {kind: k}: k + "?";
		}
	}

	static function both(a:Bool, b:Null<String>):String {
		return switch [a, b] {
			case [true, null]: "t null";
			case [false, null]: "f null";
			case [true, s]: "t " + s;
			case [false, "x" | "y"]: "f xy";
			case [false, _]: "f other";
		}
	}

	static function main() {
		Sys.println([for (i in -1...9) dayName(i)].join(" "));
		Sys.println([for (i in [0, -5, 4, 7, 20, 99]) size(i)].join(", "));
		var shapes = [Circle(2), Rect(3, 3), Rect(2, 5), Group([]), Group([Circle(1)]), Group([Rect(1, 1), Empty, Circle(1)])];
		Sys.println(shapes.map(area));
		for (xs in [[], [5], [1, 9], [4, 4], [4, 5], [1, 2, 3], [1, 2, 3, 4]])
			Sys.println(list(xs));
		for (r in [{kind: "a", value: 1}, {kind: "a", value: 7}, {kind: "b", value: 0}, {kind: "b", value: 2}])
			Sys.println(record(r));
		Sys.println([both(true, null), both(false, null), both(true, "q"), both(false, "y"), both(false, "q")].join(";"));
		var out = "";
		switch (out.length) {
			case 0:
				out = "was empty";
			default:
				out = "?";
		}
		Sys.println(out);
	}
}
