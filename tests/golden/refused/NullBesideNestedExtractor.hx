
enum E { A(s:Null<String>, n:Int); B; }
class NullBesideNestedExtractor {
	static function up(s:Null<String>) return s == null ? "nil" : s.toUpperCase();
	static function f(e:Null<E>) return switch e {
		case A(up(_) => "X", _): "upper x";
		case A(_ => null, n): "null " + n;
		case A(up(_) => s, n) if (n > 3): s + n;
		case B | A(_, 1): "b or 1";
		case null: "nothing";
		case A(s, _): "s " + s;
	}
	public static function main() {
		for (e in [A("x", 0), A(null, 2), A("long", 9), B, A("q", 1), null, A("w", 2)]) Sys.println(f(e));
	}
}
