package haxe.io;

@:runtime("Haxe.Bytes")
extern class FPHelper {
	private static var i64tmp:haxe.Int64;
	private static inline var LN2:Float = 0.6931471805599453;
	private static function _i32ToFloat(i:Int):Float;
	private static function _i64ToDouble(lo:Int, hi:Int):Float;
	private static function _floatToI32(f:Float):Int;
	private static function _doubleToI64(v:Float):haxe.Int64;
	@:elixir("Haxe.Bytes.float32({0})") @:special static function i32ToFloat(i:Int):Float;
	@:elixir("Haxe.Bytes.bits32({0})") static function floatToI32(f:Float):Int;
	@:elixir("Haxe.Bytes.float64(Haxe.Int64.make({1}, {0}))") @:special static function i64ToDouble(low:Int, high:Int):Float;
	@:elixir("Haxe.Bytes.bits64({0})") static function doubleToI64(v:Float):haxe.Int64;
}
