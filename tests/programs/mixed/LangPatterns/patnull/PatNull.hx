package patnull;

enum E { A(n:Null<Int>); B; }
class PatNull {
	static function f(n:Null<Int>) return switch n { case null: "null"; case 0: "zero"; case x: "n" + x; }
	static function g(s:Null<String>) return switch s { case null | "": "empty"; case x: x; }
	static function h(e:Null<E>) return switch e { case null: "nil"; case A(null): "A nil"; case A(1): "A one"; case A(n): "A" + n; case B: "B"; }
	public static function main() {
		Sys.println(f(null) + f(0) + f(5));
		Sys.println(g(null) + g("") + g("q"));
		Sys.println(h(null) + h(A(null)) + h(A(1)) + h(A(3)) + h(B));
	}
}
