// The bits of an Int, read as a number from 0 to 4294967295.
@:transitive
@:runtime("Haxe.UInt")
extern abstract UInt(Int) from Int to Int {
	@:elixir("Haxe.UInt.add({0}, {1})") @:op(A + B) private static function add(a:UInt, b:UInt):UInt;
	@:elixir("Haxe.UInt.divide({0}, {1})") @:special @:op(A / B) private static function div(a:UInt, b:UInt):Float;
	@:elixir("Haxe.UInt.multiply({0}, {1})") @:op(A * B) private static function mul(a:UInt, b:UInt):UInt;
	@:elixir("Haxe.UInt.subtract({0}, {1})") @:op(A - B) private static function sub(a:UInt, b:UInt):UInt;
	@:elixir("Haxe.UInt.to_float({0}) > Haxe.UInt.to_float({1})") @:op(A > B) private static function gt(a:UInt, b:UInt):Bool;
	@:elixir("Haxe.UInt.to_float({0}) >= Haxe.UInt.to_float({1})") @:op(A >= B) private static function gte(a:UInt, b:UInt):Bool;
	@:elixir("Haxe.UInt.to_float({0}) < Haxe.UInt.to_float({1})") @:op(A < B) private static function lt(a:UInt, b:UInt):Bool;
	@:elixir("Haxe.UInt.to_float({0}) <= Haxe.UInt.to_float({1})") @:op(A <= B) private static function lte(a:UInt, b:UInt):Bool;
	@:elixir("Haxe.UInt.band({0}, {1})") @:op(A & B) private static function and(a:UInt, b:UInt):UInt;
	@:elixir("Haxe.UInt.bor({0}, {1})") @:op(A | B) private static function or(a:UInt, b:UInt):UInt;
	@:elixir("Haxe.UInt.bxor({0}, {1})") @:op(A ^ B) private static function xor(a:UInt, b:UInt):UInt;
	@:elixir("Haxe.UInt.shift_left({0}, {1})") @:op(A << B) private static function shl(a:UInt, b:Int):UInt;
	@:elixir("Haxe.UInt.shift_right({0}, {1})") @:op(A >> B) private static function shr(a:UInt, b:Int):UInt;
	@:elixir("Haxe.UInt.shift_right({0}, {1})") @:op(A >>> B) private static function ushr(a:UInt, b:Int):UInt;
	@:elixir("Haxe.UInt.remainder({0}, {1})") @:op(A % B) private static function mod(a:UInt, b:UInt):UInt;
	@:elixir("Haxe.UInt.to_float({0}) + {1}") @:commutative @:op(A + B) private static function addWithFloat(a:UInt, b:Float):Float;
	@:elixir("Haxe.UInt.to_float({0}) * {1}") @:commutative @:op(A * B) private static function mulWithFloat(a:UInt, b:Float):Float;
	@:elixir("Integer.to_string(Haxe.UInt.to_float({this}))") private function toString(?radix:Int):String;
	@:elixir("{this}") private function toInt():Int;
	@:elixir("Haxe.UInt.to_float({this})") @:to private function toFloat():Float;
}
