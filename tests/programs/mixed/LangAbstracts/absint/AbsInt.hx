package absint;

abstract Meters(Int) from Int to Int {
	public inline function new(i:Int) this = i;
	@:op(A + B) public function add(o:Meters):Meters return new Meters(this + (o : Int));
	@:op(A - B) static public function sub(a:Meters, b:Meters):Meters return new Meters((a : Int) - (b : Int));
	@:op(A * B) @:commutative static public function mul(a:Meters, n:Float):Float return (a : Int) * n;
	@:op(A > B) static function gt(a:Meters, b:Meters):Bool;
	@:op(A < B) static function lt(a:Meters, b:Meters):Bool return (a : Int) < (b : Int);
	@:op(-A) public function neg():Meters return new Meters(-this);
	@:op(A == B) static function eq(a:Meters, b:Meters):Bool return (a : Int) == (b : Int);
	public function toString():String return this + "m";
	public var km(get, never):Float;
	function get_km() return this / 1000;
}
class AbsInt {
	static function show(m:Meters) return "<" + m + ">";
	public static function main() {
		var a = new Meters(5);
		var b:Meters = 7;
		Sys.println('' + (a + b));
		Sys.println(Std.string((b - a : Int)));
		Sys.println(Std.string(a * 2.5));
		Sys.println(Std.string(2.5 * b));
		Sys.println(Std.string(a > b) + Std.string(a < b));
		Sys.println('' + (-a));
		Sys.println(Std.string(a == b) + Std.string(a == new Meters(5)));
		Sys.println(show(12));
		Sys.println(Std.string(b.km));
		var list:Array<Meters> = [1, 2, 3];
		Sys.println(list.map(m -> show(m)).join(","));
		var i:Int = a;
		Sys.println(Std.string(i + 1));
	}
}
