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
	@:elixir("Haxe.UInt.to_float({0}) + {1}", "1=finite") @:elixir("Haxe.Float.add(Haxe.UInt.to_float({0}), {1})") @:specialIf(1) @:commutative @:op(A + B) private static function addWithFloat(a:UInt, b:Float):Float;
	@:elixir("Haxe.UInt.to_float({0}) * {1}", "1=finite") @:elixir("Haxe.Float.multiply(Haxe.UInt.to_float({0}), {1})") @:specialIf(1) @:commutative @:op(A * B) private static function mulWithFloat(a:UInt, b:Float):Float;
	@:elixir("Integer.to_string(Haxe.UInt.to_float({this}))") private function toString(?radix:Int):String;
	@:elixir("{this}") private function toInt():Int;
	@:elixir("Haxe.UInt.to_float({this})") @:to private function toFloat():Float;
	@:elixir("Haxe.Float.divide(Haxe.UInt.to_float({0}), {1})") @:special @:op(A / B) private static function divFloat(a:UInt, b:Float):Float;
	@:elixir("Haxe.Float.divide({0}, Haxe.UInt.to_float({1}))") @:special @:op(A / B) private static function floatDiv(a:Float, b:UInt):Float;
	@:elixir("Haxe.UInt.to_float({0}) - {1}", "1=finite") @:elixir("Haxe.Float.subtract(Haxe.UInt.to_float({0}), {1})") @:specialIf(1) @:op(A - B) private static function subFloat(a:UInt, b:Float):Float;
	@:elixir("{0} - Haxe.UInt.to_float({1})", "0=finite") @:elixir("Haxe.Float.subtract({0}, Haxe.UInt.to_float({1}))") @:specialIf(0) @:op(A - B) private static function floatSub(a:Float, b:UInt):Float;
	@:elixir("Haxe.Float.greater?(Haxe.UInt.to_float({0}), {1})") @:op(A > B) private static function gtFloat(a:UInt, b:Float):Bool;
	@:elixir("{0} == {1}") @:commutative @:op(A == B) private static function equalsInt<T:Int>(a:UInt, b:T):Bool;
	@:elixir("{0} != {1}") @:commutative @:op(A != B) private static function notEqualsInt<T:Int>(a:UInt, b:T):Bool;
	@:elixir("Haxe.Float.equal?(Haxe.UInt.to_float({0}), {1})") @:commutative @:op(A == B) private static function equalsFloat<T:Float>(a:UInt, b:T):Bool;
	@:elixir("not Haxe.Float.equal?(Haxe.UInt.to_float({0}), {1})") @:commutative @:op(A != B) private static function notEqualsFloat<T:Float>(a:UInt, b:T):Bool;
	@:elixir("Haxe.Float.greater_or_equal?(Haxe.UInt.to_float({0}), {1})") @:op(A >= B) private static function gteFloat(a:UInt, b:Float):Bool;
	@:elixir("Haxe.Float.greater?({0}, Haxe.UInt.to_float({1}))") @:op(A > B) private static function floatGt(a:Float, b:UInt):Bool;
	@:elixir("Haxe.Float.greater_or_equal?({0}, Haxe.UInt.to_float({1}))") @:op(A >= B) private static function floatGte(a:Float, b:UInt):Bool;
	@:elixir("Haxe.Float.less?(Haxe.UInt.to_float({0}), {1})") @:op(A < B) private static function ltFloat(a:UInt, b:Float):Bool;
	@:elixir("Haxe.Float.less_or_equal?(Haxe.UInt.to_float({0}), {1})") @:op(A <= B) private static function lteFloat(a:UInt, b:Float):Bool;
	@:elixir("Haxe.Float.less?({0}, Haxe.UInt.to_float({1}))") @:op(A < B) private static function floatLt(a:Float, b:UInt):Bool;
	@:elixir("Haxe.Float.less_or_equal?({0}, Haxe.UInt.to_float({1}))") @:op(A <= B) private static function floatLte(a:Float, b:UInt):Bool;
	@:elixir("Haxe.Float.remainder(Haxe.UInt.to_float({0}), {1})") @:special @:op(A % B) private static function modFloat(a:UInt, b:Float):Float;
	@:elixir("Haxe.Float.remainder({0}, Haxe.UInt.to_float({1}))") @:special @:op(A % B) private static function floatMod(a:Float, b:UInt):Float;
	@:elixir("Haxe.Int.bnot({this})") @:op(~A) private function negBits():UInt;
	@:elixir("{this}") @:change("Haxe.UInt.add({this}, 1)") @:op(++A) private function prefixIncrement():UInt;
	@:elixir("{this}") @:before @:change("Haxe.UInt.add({this}, 1)") @:op(A++) private function postfixIncrement():UInt;
	@:elixir("{this}") @:change("Haxe.UInt.subtract({this}, 1)") @:op(--A) private function prefixDecrement():UInt;
	@:elixir("{this}") @:before @:change("Haxe.UInt.subtract({this}, 1)") @:op(A--) private function postfixDecrement():UInt;
}
