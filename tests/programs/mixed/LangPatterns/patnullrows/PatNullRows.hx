package patnullrows;

class PatNullRows {
	static function f(a:Null<Int>, b:Int) return switch [a, b] { case [_, 0]: "b0"; case [null, _]: "null"; case [1, _]: "one"; case _: "other"; }
	static function g(a:Null<Int>) return switch a { case x if (x == null): "guard"; case null: "null"; case _: "v"; }
	static function h(s:Null<String>, t:Null<String>) return switch [s, t] { case ["a", _]: "a"; case [_, "b"]: "b"; case [null, null]: "nn"; case [null, _]: "n"; case [_, null]: "_n"; case _: "x"; }
	public static function main() { Sys.println([f(null, 0), f(null, 1), f(1, 0), g(null), h(null, "b"), h(null, null), h("q", "b"), h("a", null), h("z", null)].join(" ")); }
}
