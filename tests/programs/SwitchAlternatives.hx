enum Op {
	Add(a:Int, b:Int);
	Sub(a:Int, b:Int);
	Neg(a:Int);
	Nop;
}

class SwitchAlternatives {
	static function run(op:Op, log:Array<String>):Int {
		var n = 0;
		switch (op) {
			case Add(x, y) | Sub(y, x):
				for (i in 0...x) {
					if (i == 3) break;
					n += y + i;
				}
				log.push("two " + x + "," + y);
				if (n > 10) return n * 100;
				if (n == 0) log.push("zero");
			case Neg(x) if (x > 5 || x < -5):
				log.push("far");
				n = -x;
			case Neg(1) | Nop:
				n = 7;
			case Neg(x):
				n = -x;
		}
		return n;
	}

	static function words(s:String):String {
		return switch (s) {
			case "a", "b" | "c": "abc";
			case "d" | "e" if (s != "e"): "d";
			case t = ("x" | "y"): t + t;
			case _: "?";
		}
	}

	static function main() {
		var log = [];
		for (op in [Add(2, 3), Sub(1, 2), Add(5, 4), Neg(9), Neg(1), Nop, Neg(2), Add(0, 1)]) Sys.println(run(op, log));
		Sys.println(log.join(";"));
		Sys.println([for (w in ["a", "b", "c", "d", "e", "x", "y", "z"]) words(w)].join(" "));
	}
}
