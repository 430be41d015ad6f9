package haxe.validation;

import haxe.functional.Result;

@:runtime("Haxe.Validation")
extern abstract PositiveInt(Int) from Int to Int {
	@:elixir("Haxe.Validation.positive!({0})") @:effect public function new(value:Int);
	@:elixir("Haxe.Validation.positive({0})") public static function parse(value:Int):Result<PositiveInt, String>;
	@:elixir("Haxe.Validation.positive(abs({0}))") public static function fromAbs(value:Int):Result<PositiveInt, String>;
	@:elixir("{this} + {0}") @:op(A + B) public function add(other:PositiveInt):PositiveInt;
	@:elixir("{this} * {0}") @:op(A * B) public function multiply(other:PositiveInt):PositiveInt;
	@:elixir("Haxe.Validation.times!({this}, {0})") @:effect @:op(A * B) public function multiplyByInt(multiplier:Int):PositiveInt;
	@:elixir("Haxe.Validation.minus({this}, {0})") public function safeSub(other:PositiveInt):Result<PositiveInt, String>;
	@:elixir("Haxe.Validation.minus({this}, {0})") public function safeSubInt(value:Int):Result<PositiveInt, String>;
	@:elixir("Haxe.Validation.divide({this}, {0})") public function safeDiv(divisor:PositiveInt):Result<PositiveInt, String>;
	@:elixir("div({this}, {0})") @:effect public function div(divisor:PositiveInt):PositiveInt;
	@:elixir("rem({this}, {0})") @:effect @:op(A % B) public function mod(divisor:PositiveInt):Int;
	@:elixir("{this} < {0}") @:op(A < B) public function lessThan(other:PositiveInt):Bool;
	@:elixir("{this} <= {0}") @:op(A <= B) public function lessThanOrEqual(other:PositiveInt):Bool;
	@:elixir("{this} > {0}") @:op(A > B) public function greaterThan(other:PositiveInt):Bool;
	@:elixir("{this} >= {0}") @:op(A >= B) public function greaterThanOrEqual(other:PositiveInt):Bool;
	@:elixir("{this} == {0}") @:op(A == B) public function equals(other:PositiveInt):Bool;
	@:elixir("min({this}, {0})") public function min(other:PositiveInt):PositiveInt;
	@:elixir("max({this}, {0})") public function max(other:PositiveInt):PositiveInt;
	@:elixir("{this}") public function toInt():Int;
	@:elixir("{this} * 1.0") public function toFloat():Float;
	@:elixir("Integer.to_string({this})") public function toString():String;
	@:elixir("{this} == {0}") public function equalsInt(value:Int):Bool;
}
