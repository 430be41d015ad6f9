package haxe.validation;

import haxe.functional.Result;

@:runtime("Haxe.Validation")
extern abstract UserId(String) from String to String {
	@:elixir("Haxe.Validation.user_id!({0})") @:effect public function new(userId:String);
	@:elixir("Haxe.Validation.user_id({0})") public static function parse(userId:String):Result<UserId, String>;
	@:elixir("String.length({this})") public function length():Int;
	@:elixir("String.downcase({this})") public function normalize():UserId;
	@:elixir("String.starts_with?({this}, {0})") public function startsWith(prefix:String):Bool;
	@:elixir("String.starts_with?(String.downcase({this}), String.downcase({0}))") public function startsWithIgnoreCase(prefix:String):Bool;
	@:elixir("{this}") public function toString():String;
	@:elixir("{this} == {0}") @:op(A == B) public function equals(other:UserId):Bool;
	@:elixir("String.downcase({this}) == String.downcase({0})") public function equalsIgnoreCase(other:UserId):Bool;
	@:elixir("{this} < {0}") @:op(A < B) public function compare(other:UserId):Bool;
}
