package strswitch;

class StrSwitch {
	static function f(s:String) { switch (s) { case "a", "b": return 1; case "c" | "d": return 2; default: return 3; } }
	static function g(s:String) { var r = 0; switch s { case "x": r = 1; case "y": r = 2; case z: r = z.length; } return r; }
	static function h(c:Int) return switch c { case "a".code: "A"; case 'b'.code | 'c'.code: "BC"; case _: "?"; }
	public static function main() {
		Sys.println(f("a") + f("b") + f("d") + f("e") + "");
		Sys.println(g("x") + g("y") + g("hello") + "");
		Sys.println(h(97) + h(99) + h(1));
	}
}
