enum E { A; B(n:Int); C(l:E, s:String); }
class NestedOr {
	static function f(e:E) {
		switch (e) {
			case B(0): Sys.println("0");
			case B(1 | 2): Sys.println("12");
			case _: Sys.println("_");
		}
		switch (e) {
			case C(A, t): Sys.println(t);
			case C(C(B(1 | 2), t18), t19): Sys.println(t18 + t19);
			case _: Sys.println("none");
		}
	}
	static function main() {
		f(A); f(B(1)); f(C(C(B(2), "x"), "y"));
	}
}
