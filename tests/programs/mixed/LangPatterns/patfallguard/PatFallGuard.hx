package patfallguard;

class PatFallGuard {
	static var log:Array<String> = [];
	static function f(x:Int, y:Null<String>):String return switch [x, y] {
		case [1, null]: "1n";
		case [1, s] if (s.length > 2): "1long";
		case [_, "a" | "b"]: "ab";
		case [n, s] if (s != null && n > 5): s + n;
		case [n, null] if (n > 5): "n" + n;
		case [_, null]: "nil";
		case [n, s]: '$n-$s';
	}
	public static function main() {
		Sys.println([f(1, null), f(1, "abc"), f(1, "a"), f(9, "zz"), f(9, null), f(3, null), f(3, "q"), f(7, "b")].join(" "));
	}
}
