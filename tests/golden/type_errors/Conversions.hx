abstract Conversions(Int) {
	@:from function a(n:Int):Conversions
		return null;
	@:from static function b():Conversions
		return null;
	@:op(A + B) function e(a:Conversions, b:Conversions):Conversions
		return a;
	@:op(A - B) static function f(a:Conversions):Conversions
		return a;
	@:op(A * B) static function g(a:Conversions, b:Conversions);
}
