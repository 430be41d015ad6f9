package haxe.io;

extern class FPHelper {
	private static var i64tmp:haxe.Int64;
	private static inline var LN2:Float = 0.6931471805599453;
	private static function _i32ToFloat(i:Int):Float;
	private static function _i64ToDouble(lo:Int, hi:Int):Float;
	private static function _floatToI32(f:Float):Int;
	private static function _doubleToI64(v:Float):haxe.Int64;
	static function i32ToFloat(i:Int):Float;
	static function floatToI32(f:Float):Int;
	static function i64ToDouble(low:Int, high:Int):Float;
	static function doubleToI64(v:Float):haxe.Int64;
}
