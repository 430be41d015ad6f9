using DeprecatedUses.Ux;
@:deprecated("old type") class Old {
	public static function f() return 1;
	public static var v = 1;
}
@:deprecated typedef OldT = Int;
@:deprecated("use N") typedef OldS = {x:Int};
@:deprecated("g") typedef OldG<T> = Array<T>;
@:deprecated("enum gone") enum OldE {
	A;
	B(x:Int);
}
enum NewE {
	@:deprecated("no C") C;
	D;
	@:deprecated F(x:Int);
}
@:enum abstract EA(Int) {
	@:deprecated("ea x") var X = 1;
	var Y = 2;
}
class H {
	@:deprecated("v") public static var v = 1;
	@:deprecated public static inline var c = 2;
	@:deprecated("fn") public static function fn() {}
	@:deprecated("prop") public static var p(get, set):Int;
	static function get_p() return 1;
	static function set_p(x) return x;
	public static var q(get, never):Int;
	@:deprecated("getter") static function get_q() return 1;
	@:deprecated("calls") public static function g() fn();
}
@:deprecated("ux") class Ux {
	public static function ext(x:Int) return x;
}
class DeprecatedUses {
	static var fld:OldT = 1;
	static function sig<T:OldS>(a:OldS, b:OldG<Int>):OldE return A;
	static function main() {
		Old.f();
		var a:OldT = 1;
		var b:OldS = {x: 1};
		var e = OldE.A;
		var n = C;
		switch (n) {
			case C:
			case D:
			case NewE.F(_):
		}
		switch (e) {
			case A:
			case OldE.B(_):
		}
		var ea = EA.X;
		switch (ea) {
			case X:
			case Y:
		}
		trace(H.v);
		trace(H.c);
		H.fn();
		var ff = H.fn;
		trace(H.p);
		H.p = 4;
		H.p += 4;
		trace(H.q);
		trace(1.ext());
		var arr:Array<OldG<String>> = [];
		if (n.match(C)) {}
		trace(Std.isOfType(a, Old));
		trace(F(3));
		var w:{@:deprecated("fld") var z:Int;} = {z: 1};
		trace(w.z);
	}
}
