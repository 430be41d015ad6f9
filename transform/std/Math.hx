@:runtime("Haxe.Math")
extern class Math {
	@:elixir(":math.pi()")
	static var PI(default, null):Float;
	@:elixir(":neg_infinity") @:special
	static var NEGATIVE_INFINITY(default, null):Float;
	@:elixir(":infinity") @:special
	static var POSITIVE_INFINITY(default, null):Float;
	@:elixir(":nan") @:special
	static var NaN(default, null):Float;

	@:elixir("abs({0})", "0=finite")
	@:elixir("Haxe.Math.abs({0})") @:specialIf(0)
	static function abs(v:Float):Float;
	@:elixir("min({0}, {1})", "0:Int&1:Int&0=finite&1=finite")
	@:elixir("min({0}, {1})", "0=nonzero&1=finite")
	@:elixir("min({0}, {1})", "0=finite&1=nonzero")
	@:elixir("Haxe.Math.min({0}, {1})") @:specialIf(0, 1)
	static function min(a:Float, b:Float):Float;
	@:elixir("max({0}, {1})", "0=finite&1=finite")
	@:elixir("Haxe.Math.max({0}, {1})") @:specialIf(0, 1)
	static function max(a:Float, b:Float):Float;

	@:elixir(":math.sin({0})", "0=finite")
	@:elixir("Haxe.Math.sin({0})") @:specialIf(0)
	static function sin(v:Float):Float;
	@:elixir(":math.cos({0})", "0=finite")
	@:elixir("Haxe.Math.cos({0})") @:specialIf(0)
	static function cos(v:Float):Float;
	@:elixir(":math.tan({0})", "0=finite")
	@:elixir("Haxe.Math.tan({0})") @:specialIf(0)
	static function tan(v:Float):Float;
	@:elixir("Haxe.Math.asin({0})") @:special
	static function asin(v:Float):Float;
	@:elixir("Haxe.Math.acos({0})") @:special
	static function acos(v:Float):Float;
	@:elixir(":math.atan({0})", "0=finite")
	@:elixir("Haxe.Math.atan({0})") @:specialIf(0)
	static function atan(v:Float):Float;
	@:elixir(":math.atan2({0}, {1})", "0=finite&1=finite")
	@:elixir("Haxe.Math.atan2({0}, {1})") @:specialIf(0, 1)
	static function atan2(y:Float, x:Float):Float;
	@:elixir("Haxe.Math.exp({0})") @:special
	static function exp(v:Float):Float;
	@:elixir(":math.log({0})", "0=positive")
	@:elixir("Haxe.Math.log({0})") @:special
	static function log(v:Float):Float;
	@:elixir("Haxe.Math.pow({0}, {1})") @:special
	static function pow(v:Float, exp:Float):Float;
	@:elixir(":math.sqrt({0})", "0=natural")
	@:elixir("Haxe.Math.sqrt({0})") @:special
	static function sqrt(v:Float):Float;

	@:elixir("floor({0} + 0.5)", "0=finite")
	@:elixir("Haxe.Math.round({0})")
	static function round(v:Float):Int;
	@:elixir("Integer.floor_div({dividend0}, {divisor0})", "0=quotient")
	@:elixir("floor({0})", "0=finite")
	@:elixir("Haxe.Math.floor({0})")
	static function floor(v:Float):Int;
	@:elixir("ceil({0})", "0=finite")
	@:elixir("Haxe.Math.ceil({0})")
	static function ceil(v:Float):Int;
	@:elixir(":rand.uniform()") @:effect
	static function random():Float;
	@:elixir("floor({0})", "0=finite")
	@:elixir("Haxe.Math.ffloor({0})") @:specialIf(0)
	static function ffloor(v:Float):Float;
	@:elixir("ceil({0})", "0=finite")
	@:elixir("Haxe.Math.fceil({0})") @:specialIf(0)
	static function fceil(v:Float):Float;
	@:elixir("floor({0} + 0.5)", "0=finite")
	@:elixir("Haxe.Math.fround({0})") @:specialIf(0)
	static function fround(v:Float):Float;
	@:elixir("is_number({0})")
	static function isFinite(f:Float):Bool;
	@:elixir("Haxe.Math.is_nan({0})")
	static function isNaN(f:Float):Bool;
}
