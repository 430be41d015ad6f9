package patguards;

class PatGuards {
	static function grade(n:Int) return switch n {
		case x if (x < 0 || x > 100): "invalid";
		case 100: "perfect";
		case x if (x >= 90): "A";
		case x if (x >= 80): "B";
		case 0 | 1 | 2: "tiny";
		case _: "F";
	}
	static function big(n:Int) return n > 5;
	static function h(n:Int, l:Array<Int>) return switch n { case x if (l.indexOf(x) >= 0): "in"; case x if (big(x)): "big"; case _: "small"; }
	public static function main() {
		Sys.println([for (x in [-1, 100, 95, 81, 1, 50, 101]) grade(x)].join(" "));
		Sys.println(h(3, [3]) + h(8, []) + h(2, []));
	}
}
