package haxe;

// An Int whose + - * stay inside 32 bits.
@:transitive
@:runtime("Haxe.Int")
extern abstract Int32(Int) from Int to Int {
	@:elixir("Haxe.Int.wrap(-{this})") @:op(-A) private function negate():Int32;
	@:elixir("Haxe.Int.wrap({0} + {1})") @:op(A + B) private static function add(a:Int32, b:Int32):Int32;
	@:elixir("Haxe.Int.wrap({0} + {1})") @:op(A + B) @:commutative private static function addInt(a:Int32, b:Int):Int32;
	@:elixir("{0} + {1}") @:op(A + B) @:commutative private static function addFloat(a:Int32, b:Float):Float;
	@:elixir("Haxe.Int.wrap({0} - {1})") @:op(A - B) private static function sub(a:Int32, b:Int32):Int32;
	@:elixir("Haxe.Int.wrap({0} - {1})") @:op(A - B) private static function subInt(a:Int32, b:Int):Int32;
	@:elixir("Haxe.Int.wrap({0} - {1})") @:op(A - B) private static function intSub(a:Int, b:Int32):Int32;
	@:elixir("{0} - {1}") @:op(A - B) private static function subFloat(a:Int32, b:Float):Float;
	@:elixir("Haxe.Int.wrap({0} * {1})") @:op(A * B) private static function mul(a:Int32, b:Int32):Int32;
	@:elixir("Haxe.Int.wrap({0} * {1})") @:op(A * B) @:commutative private static function mulInt(a:Int32, b:Int):Int32;
	@:elixir("{0} * {1}") @:op(A * B) @:commutative private static function mulFloat(a:Int32, b:Float):Float;
	@:elixir("Haxe.Float.divide({0}, {1})") @:special @:op(A / B) private static function div(a:Int32, b:Int32):Float;
	@:elixir("Haxe.Float.divide({0}, {1})") @:special @:op(A / B) private static function divInt(a:Int32, b:Int):Float;
	@:elixir("rem({0}, {1})") @:op(A % B) private static function mod(a:Int32, b:Int32):Int32;
	@:elixir("rem({0}, {1})") @:op(A % B) private static function modInt(a:Int32, b:Int):Int;
	@:elixir("{0} == {1}") @:op(A == B) private static function eq(a:Int32, b:Int32):Bool;
	@:elixir("{0} == {1}") @:op(A == B) @:commutative private static function eqInt(a:Int32, b:Int):Bool;
	@:elixir("{0} != {1}") @:op(A != B) private static function neq(a:Int32, b:Int32):Bool;
	@:elixir("{0} != {1}") @:op(A != B) @:commutative private static function neqInt(a:Int32, b:Int):Bool;
	@:elixir("{0} < {1}") @:op(A < B) private static function lt(a:Int32, b:Int32):Bool;
	@:elixir("{0} < {1}") @:op(A < B) private static function ltInt(a:Int32, b:Int):Bool;
	@:elixir("{0} <= {1}") @:op(A <= B) private static function lte(a:Int32, b:Int32):Bool;
	@:elixir("{0} <= {1}") @:op(A <= B) private static function lteInt(a:Int32, b:Int):Bool;
	@:elixir("{0} > {1}") @:op(A > B) private static function gt(a:Int32, b:Int32):Bool;
	@:elixir("{0} > {1}") @:op(A > B) private static function gtInt(a:Int32, b:Int):Bool;
	@:elixir("{0} >= {1}") @:op(A >= B) private static function gte(a:Int32, b:Int32):Bool;
	@:elixir("{0} >= {1}") @:op(A >= B) private static function gteInt(a:Int32, b:Int):Bool;
	@:elixir("Haxe.Int.bnot({this})") @:op(~A) private function complement():Int32;
	@:elixir("Haxe.Int.band({0}, {1})") @:op(A & B) private static function and(a:Int32, b:Int32):Int32;
	@:elixir("Haxe.Int.band({0}, {1})") @:op(A & B) @:commutative private static function andInt(a:Int32, b:Int):Int32;
	@:elixir("Haxe.Int.bor({0}, {1})") @:op(A | B) private static function or(a:Int32, b:Int32):Int32;
	@:elixir("Haxe.Int.bor({0}, {1})") @:op(A | B) @:commutative private static function orInt(a:Int32, b:Int):Int32;
	@:elixir("Haxe.Int.bxor({0}, {1})") @:op(A ^ B) private static function xor(a:Int32, b:Int32):Int32;
	@:elixir("Haxe.Int.bxor({0}, {1})") @:op(A ^ B) @:commutative private static function xorInt(a:Int32, b:Int):Int32;
	@:elixir("Haxe.Int.shift_right({0}, {1})") @:op(A >> B) private static function shr(a:Int32, b:Int):Int32;
	@:elixir("Haxe.Int.shift_right_unsigned({0}, {1})") @:op(A >>> B) private static function ushr(a:Int32, b:Int):Int32;
	@:elixir("Haxe.Int.shift_left({0}, {1})") @:op(A << B) private static function shl(a:Int32, b:Int):Int32;
	@:elixir("{this} * 1.0") @:to private function toFloat():Float;
}
