package haxe;

// A whole number that stays inside 64 bits.
@:transitive
@:runtime("Haxe.Int64")
extern abstract Int64(__Int64) from __Int64 to __Int64 {
	private function new(x:__Int64):Void;
	@:elixir("{this}") public function copy():Int64;
	@:elixir("Haxe.Int64.make({0}, {1})") public static function make(high:Int32, low:Int32):Int64;
	@:elixir("{0}") @:from public static function ofInt(x:Int):Int64;
	@:elixir("Haxe.Int64.to_int({0})") public static function toInt(x:Int64):Int;
	@:deprecated("haxe.Int64.is() is deprecated. Use haxe.Int64.isInt64() instead") public static function is(val:Dynamic):Bool;
	public static function isInt64(val:Dynamic):Bool;
	@:elixir("Haxe.Int64.high({0})") @:deprecated("Use high instead") public static function getHigh(x:Int64):Int32;
	@:elixir("Haxe.Int64.low({0})") @:deprecated("Use low instead") public static function getLow(x:Int64):Int32;
	@:elixir("{0} < 0") public static function isNeg(x:Int64):Bool;
	@:elixir("{0} == 0") public static function isZero(x:Int64):Bool;
	@:elixir("Haxe.Int64.compare({0}, {1})") public static function compare(a:Int64, b:Int64):Int;
	@:elixir("Haxe.Int64.unsigned_compare({0}, {1})") public static function ucompare(a:Int64, b:Int64):Int;
	@:elixir("Integer.to_string({0})") public static function toStr(x:Int64):String;
	@:elixir("Integer.to_string({this})") private function toString():String;
	@:elixir("Haxe.Int64.parse({0})") public static function parseString(sParam:String):Int64;
	@:elixir("Haxe.Int64.from_float({0})") public static function fromFloat(f:Float):Int64;
	@:elixir("Haxe.Int64.div_mod({0}, {1})") public static function divMod(dividend:Int64, divisor:Int64):{quotient:Int64, modulus:Int64};
	@:elixir("Haxe.Int64.wrap(-{0})") @:op(-A) public static function neg(x:Int64):Int64;
	@:elixir("{this}") @:change("Haxe.Int64.wrap({this} + 1)") @:op(++A) private function preIncrement():Int64;
	@:elixir("{this}") @:before @:change("Haxe.Int64.wrap({this} + 1)") @:op(A++) private function postIncrement():Int64;
	@:elixir("{this}") @:change("Haxe.Int64.wrap({this} - 1)") @:op(--A) private function preDecrement():Int64;
	@:elixir("{this}") @:before @:change("Haxe.Int64.wrap({this} - 1)") @:op(A--) private function postDecrement():Int64;
	@:elixir("Haxe.Int64.wrap({0} + {1})") @:op(A + B) public static function add(a:Int64, b:Int64):Int64;
	@:elixir("Haxe.Int64.wrap({0} + {1})") @:op(A + B) @:commutative private static function addInt(a:Int64, b:Int):Int64;
	@:elixir("Haxe.Int64.wrap({0} - {1})") @:op(A - B) public static function sub(a:Int64, b:Int64):Int64;
	@:elixir("Haxe.Int64.wrap({0} - {1})") @:op(A - B) private static function subInt(a:Int64, b:Int):Int64;
	@:elixir("Haxe.Int64.wrap({0} - {1})") @:op(A - B) private static function intSub(a:Int, b:Int64):Int64;
	@:elixir("Haxe.Int64.wrap({0} * {1})") @:op(A * B) public static function mul(a:Int64, b:Int64):Int64;
	@:elixir("Haxe.Int64.wrap({0} * {1})") @:op(A * B) @:commutative private static function mulInt(a:Int64, b:Int):Int64;
	@:elixir("Haxe.Int64.divide({0}, {1})") @:op(A / B) public static function div(a:Int64, b:Int64):Int64;
	@:elixir("Haxe.Int64.divide({0}, {1})") @:op(A / B) private static function divInt(a:Int64, b:Int):Int64;
	@:elixir("Haxe.Int64.divide({0}, {1})") @:op(A / B) private static function intDiv(a:Int, b:Int64):Int64;
	@:elixir("Haxe.Int64.remainder({0}, {1})") @:op(A % B) public static function mod(a:Int64, b:Int64):Int64;
	@:elixir("Haxe.Int64.remainder({0}, {1})") @:op(A % B) private static function modInt(a:Int64, b:Int):Int64;
	@:elixir("Haxe.Int64.remainder({0}, {1})") @:op(A % B) private static function intMod(a:Int, b:Int64):Int64;
	@:elixir("{0} == {1}") @:op(A == B) public static function eq(a:Int64, b:Int64):Bool;
	@:elixir("{0} == {1}") @:op(A == B) @:commutative private static function eqInt(a:Int64, b:Int):Bool;
	@:elixir("{0} != {1}") @:op(A != B) public static function neq(a:Int64, b:Int64):Bool;
	@:elixir("{0} != {1}") @:op(A != B) @:commutative private static function neqInt(a:Int64, b:Int):Bool;
	@:elixir("{0} < {1}") @:op(A < B) private static function lt(a:Int64, b:Int64):Bool;
	@:elixir("{0} < {1}") @:op(A < B) private static function ltInt(a:Int64, b:Int):Bool;
	@:elixir("{0} < {1}") @:op(A < B) private static function intLt(a:Int, b:Int64):Bool;
	@:elixir("{0} <= {1}") @:op(A <= B) private static function lte(a:Int64, b:Int64):Bool;
	@:elixir("{0} <= {1}") @:op(A <= B) private static function lteInt(a:Int64, b:Int):Bool;
	@:elixir("{0} <= {1}") @:op(A <= B) private static function intLte(a:Int, b:Int64):Bool;
	@:elixir("{0} > {1}") @:op(A > B) private static function gt(a:Int64, b:Int64):Bool;
	@:elixir("{0} > {1}") @:op(A > B) private static function gtInt(a:Int64, b:Int):Bool;
	@:elixir("{0} > {1}") @:op(A > B) private static function intGt(a:Int, b:Int64):Bool;
	@:elixir("{0} >= {1}") @:op(A >= B) private static function gte(a:Int64, b:Int64):Bool;
	@:elixir("{0} >= {1}") @:op(A >= B) private static function gteInt(a:Int64, b:Int):Bool;
	@:elixir("{0} >= {1}") @:op(A >= B) private static function intGte(a:Int, b:Int64):Bool;
	@:elixir("Bitwise.bnot({0})") @:op(~A) private static function complement(a:Int64):Int64;
	@:elixir("Bitwise.band({0}, {1})") @:op(A & B) public static function and(a:Int64, b:Int64):Int64;
	@:elixir("Bitwise.bor({0}, {1})") @:op(A | B) public static function or(a:Int64, b:Int64):Int64;
	@:elixir("Bitwise.bxor({0}, {1})") @:op(A ^ B) public static function xor(a:Int64, b:Int64):Int64;
	@:elixir("Haxe.Int64.shift_left({0}, {1})") @:op(A << B) public static function shl(a:Int64, b:Int):Int64;
	@:elixir("Haxe.Int64.shift_right({0}, {1})") @:op(A >> B) public static function shr(a:Int64, b:Int):Int64;
	@:elixir("Haxe.Int64.shift_right_unsigned({0}, {1})") @:op(A >>> B) public static function ushr(a:Int64, b:Int):Int64;
	@:elixir("Haxe.Int64.high({this})") public var high(get, null):Int32;
	@:elixir("Haxe.Int64.high({this})") private function get_high():Int32;
	private function set_high(x:Int32):Int32;
	@:elixir("Haxe.Int64.low({this})") public var low(get, null):Int32;
	@:elixir("Haxe.Int64.low({this})") private function get_low():Int32;
	private function set_low(x:Int32):Int32;
}

private typedef __Int64 = ___Int64;

private extern class ___Int64 {
	var high:Int32;
	var low:Int32;
	function toString():String;
	function new(high:Int32, low:Int32):Void;
}
