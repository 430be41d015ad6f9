package absfloat;

abstract Celsius(Float) {
	public inline function new(f) this = f;
	@:to public function toF():Fahrenheit return new Fahrenheit(this * 9 / 5 + 32);
	public function value():Float return this;
}
abstract Fahrenheit(Float) {
	public inline function new(f:Float) this = f;
	@:from static function fromInt(i:Int):Fahrenheit return new Fahrenheit(i);
	public function value():Float return this;
	@:op(A + B) static function add(a:Fahrenheit, b:Fahrenheit):Fahrenheit return new Fahrenheit(a.value() + b.value());
	@:op(A >= B) static function ge(a:Fahrenheit, b:Fahrenheit) return a.value() >= b.value();
}
class AbsFloat {
	static function hot(f:Fahrenheit):Bool return f >= 100;
	public static function main() {
		var c = new Celsius(100);
		var f:Fahrenheit = c;
		Sys.println(Std.string(f.value()));
		Sys.println(Std.string(hot(c)));
		Sys.println(Std.string(hot(new Celsius(10))));
		Sys.println(Std.string(hot(101)));
		Sys.println(Std.string((f + c).value()));
	}
}
