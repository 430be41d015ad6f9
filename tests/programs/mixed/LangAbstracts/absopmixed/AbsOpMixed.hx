package absopmixed;

abstract Vec(Array<Float>) {
	public inline function new(a:Array<Float>) this = a;
	@:op(A + B) static function add(a:Vec, b:Vec):Vec return new Vec([for (i in 0...a.size()) a.at(i) + b.at(i)]);
	@:op(A + B) @:commutative static function addS(a:Vec, s:Float):Vec return new Vec([for (x in a.raw()) x + s]);
	@:op(A * B) static function dot(a:Vec, b:Vec):Float { var t = 0.0; for (i in 0...a.size()) t += a.at(i) * b.at(i); return t; }
	@:op(A / B) static function div(a:Vec, f:Float):Vec return new Vec(a.raw().map(x -> x / f));
	@:op(A % B) static function mod(a:Vec, n:Int):Vec return new Vec(a.raw().map(x -> x % n));
	@:op(A | B) static function cat(a:Vec, b:Vec):Vec return new Vec(a.raw().concat(b.raw()));
	@:op(A << B) static function shl(a:Vec, n:Int):Vec return new Vec(a.raw().slice(n));
	@:op(A ... B) static function rng(a:Vec, b:Vec):String return "range" + a.size() + b.size();
	@:op(A == B) static function eq(a:Vec, b:Vec):Bool return a.show() == b.show();
	@:op(A != B) static function ne(a:Vec, b:Vec):Bool return !(a == b);
	public inline function size() return this.length;
	public inline function at(i:Int) return this[i];
	public inline function raw() return this;
	public function show():String return this.join(",");
	public function toString() return "V" + this.join("/");
}
class AbsOpMixed {
	public static function main() {
		var a = new Vec([1, 2, 3]), b = new Vec([4, 5, 6]);
		Sys.println((a + b).show());
		Sys.println((a + 1).show() + " " + (2.5 + a).show());
		Sys.println(a * b + "");
		Sys.println((b / 2).show() + (b % 4).show());
		Sys.println((a | b).show() + ((a | b) << 4).show());
		Sys.println(Std.string(a == new Vec([1, 2, 3])) + Std.string(a != b));
		var c = a; c += b; c += 1;
		Sys.println(c.show());
		Sys.println('$c' + c);
	}
}
