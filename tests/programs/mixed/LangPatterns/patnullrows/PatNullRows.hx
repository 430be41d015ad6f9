package patnullrows;

class PatNullRows {
	static function f(a:Null<Int>, b:Int) return switch [a, b] { case [_, 0]: "b0"; case [null, _]: "null"; case [1, _]: "one"; case _: "other"; }
	static function g(a:Null<Int>) return switch a { case x if (x == null): "guard"; case null: "null"; case _: "v"; }
	static function h(s:Null<String>, t:Null<String>) return switch [s, t] { case ["a", _]: "a"; case [_, "b"]: "b"; case [null, null]: "nn"; case [null, _]: "n"; case [_, null]: "_n"; case _: "x"; }
	static function k(a:Null<Int>):String return switch (a) {
		case _ | 1 if (a != 1): "c0";
		case null: "c1";
		case 0 | _ if (a != 1): "c2";
		case _: "none";
	}
	static function m(a:Null<Int>, b:Null<Int>):String return switch [a, b] {
		case [_, v]: "c0" + v;
		case [null, null] if (a != 1): "c1";
		case _: "none";
	}
	static function n(a:Null<String>, b:Array<Null<Int>>):String return switch [a, b] {
		case ["x", [1 | 2, _] | []]: "c0";
		case [_, [4, 2]]: "c1";
		case [null, _]: "c2";
		case [_, [null, x]]: "c4" + x;
		case _: "none";
	}
	public static function main() {
		Sys.println([k(null), k(1), k(0), m(null, 1), m(null, null), m(2, null)].join(" "));
		for (a in ["x", null, "y"]) for (b in [[], [1, 5], [null, 2], [null, null], [3, null], [4, 2]]) Sys.println(n(a, b)); Sys.println([f(null, 0), f(null, 1), f(1, 0), g(null), h(null, "b"), h(null, null), h("q", "b"), h("a", null), h("z", null)].join(" ")); }
}
