enum T {
	A;
	B(x:Null<Int>);
}
class NullBehindAnything {
	static function f(a:Null<Int>, b:T, c:Null<String>):String
		return switch [a, b, c] {
			case [v, B(0 | _), "b"]: "c0" + v;
			case [null, _, _]: "c1";
			case [_, _, null]: "c3";
			case _: "none";
		}
	static function main()
		trace(f(null, B(0), null), f(null, A, null));
}
