package patconst;

class K { public static inline var ONE = 1; public static inline final TWO = 2; public static inline var NAME = "nm"; }
enum abstract Code(Int) { var Ok = 200; var Missing = 404; }
class PatConst {
	static inline var LOCAL = 9;
	static function f(n:Int) return switch n { case K.ONE: "one"; case K.TWO: "two"; case LOCAL: "local"; case -5: "minus"; case 0x10: "sixteen"; case _: "?"; }
	static function g(s:String) return switch s { case K.NAME: "name"; case "a" | "b" | "c": "abc"; case _: "no"; }
	static function h(c:Code) return switch c { case Ok: 1; case Code.Missing: 2; }
	public static function main() {
		Sys.println(f(1) + f(2) + f(9) + f(-5) + f(16) + f(7));
		Sys.println(g("nm") + g("b") + g("z"));
		Sys.println(h(Ok) + h(Missing) + "");
	}
}
