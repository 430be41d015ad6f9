package haxe.test;

import elixir.types.Term;

// What a test may say; it is written in place of the call.
extern class Assert {
	@:elixir("assert {0}") @:effect static function isTrue(value:Bool, ?message:String):Void;
	@:elixir("refute {0}") @:effect static function isFalse(value:Bool, ?message:String):Void;
	@:elixir("assert {1} == {0}") @:effect static function equals<T>(expected:T, actual:T, ?message:String):Void;
	@:elixir("assert {1} != {0}") @:effect static function notEquals<T>(expected:T, actual:T, ?message:String):Void;
	@:elixir("assert {0} == nil") @:effect static function isNull<T>(value:T, ?message:String):Void;
	@:elixir("assert {0} != nil") @:effect static function isNotNull<T>(value:T, ?message:String):Void;
	@:elixir("assert {0} != nil") @:effect static function notNull<T>(value:T, ?message:String):Void;
	@:elixir("assert match?({:some, _}, {0})") @:effect static function isSome<T>(option:haxe.ds.Option<T>, ?message:String):Void;
	@:elixir("assert {0} == {:none}") @:effect static function isNone<T>(option:haxe.ds.Option<T>, ?message:String):Void;
	@:elixir("assert match?({:ok, _}, {0})") @:effect static function isOk<T, E>(result:haxe.functional.Result<T, E>, ?message:String):Void;
	@:elixir("assert match?({:error, _}, {0})") @:effect static function isError<T, E>(result:haxe.functional.Result<T, E>, ?message:String):Void;
	static function raises(fn:() -> Void, ?exceptionModule:Term, ?message:String):Void;
	static function doesNotRaise(fn:() -> Void, ?message:String):Void;
	@:elixir("assert {1} in {0}") @:effect static function contains<T>(collection:Array<T>, item:T, ?message:String):Void;
	@:elixir("assert {0} =~ {1}") @:effect static function containsString(haystack:String, needle:String, ?message:String):Void;
	@:elixir("refute {0} =~ {1}") @:effect static function doesNotContainString(haystack:String, needle:String, ?message:String):Void;
	@:elixir("assert {0} == []") @:effect static function isEmpty<T>(collection:Array<T>, ?message:String):Void;
	@:elixir("assert {0} != []") @:effect static function isNotEmpty<T>(collection:Array<T>, ?message:String):Void;
	@:elixir("assert_in_delta({1}, {0}, {2})") @:effect static function inDelta(expected:Float, actual:Float, delta:Float, ?message:String):Void;
	@:elixir("flunk({0})") @:effect static function fail(message:String):Void;
	static function matches<T>(pattern:T, value:T, ?message:String):Void;
	static function received(pattern:Term, ?timeout:Int = 100, ?message:String):Void;
}
