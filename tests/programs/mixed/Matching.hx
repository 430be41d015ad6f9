typedef Shape = {kind:String, ?w:Int, ?h:Int, ?r:Int, ?parts:Array<Shape>}

class Matching {
	static function area(s:Shape):Int {
		return switch (s) {
			case {kind: "rect", w: w, h: h} if (w != null && h != null): w * h;
			case {kind: "square", w: null}: -1;
			case {kind: "square", w: w}: w * w;
			case {kind: "circle", r: r} if (r > 0): 3 * r * r;
			case {kind: "group", parts: []}: 0;
			case {kind: "group", parts: [one]}: area(one);
			case {kind: "group", parts: [a, b]}: area(a) + area(b);
			case {kind: "group", parts: ps} if (ps != null):
				var t = 0;
				for (p in ps)
					t += area(p);
				t;
			case {kind: k} if (k.length > 6): -2;
			case _: -3;
		}
	}

	static function pair(a:Array<Int>, b:Array<Int>):String {
		return switch [a, b] {
			case [[], []]: "both empty";
			case [[x], [y]] if (x == y): "same " + x;
			case [[x], [y]]: 'different $x $y';
			case [[x, _], [y]] | [[y], [_, x]]: 'mixed $x $y';
			case [xs, []] | [[], xs]: "one side " + xs.length;
			case _: "other";
		}
	}

	static function number(n:Int, s:String):String {
		return switch (n) {
			case 0 | 1 if (s == "bit"): "bit " + n;
			case 0: "zero";
			case _ if (n < 0): switch (s) {
					case "abs": "" + -n;
					case _: "minus";
				}
			case big if (big > 100):
				var d = Std.int(big / 100);
				d > 9 ? "huge" : "big " + d;
			case m = 7 | 8: "lucky " + m;
			case _: s;
		}
	}

	static function main() {
		var shapes:Array<Shape> = [
			{kind: "rect", w: 2, h: 3},
			{kind: "rect", w: 2},
			{kind: "square", w: 4},
			{kind: "square"},
			{kind: "circle", r: 2},
			{kind: "group", parts: []},
			{kind: "group", parts: [{kind: "square", w: 1}, {kind: "rect", w: 1, h: 5}]},
			{kind: "group", parts: [{kind: "square", w: 1}, {kind: "square", w: 2}, {kind: "square", w: 3}]},
			{kind: "triangle"}
		];
		Sys.println(shapes.map(area));
		Sys.println([pair([], []), pair([1], [1]), pair([1], [2]), pair([1, 2], [3]), pair([3], [1, 2]), pair([1, 2, 3], []), pair([], [1]), pair([1, 2], [3, 4])].join("; "));
		Sys.println([number(1, "bit"), number(0, ""), number(-5, "abs"), number(-5, ""), number(250, ""), number(2500, ""), number(8, ""), number(50, "s")].join("; "));
	}
}
