package exunit;

import haxe.ds.Option;
import haxe.functional.Result;

// What a test may say; it is written in place of the call.
extern class Assert {
	@:elixir("assert {1} == {0}") @:effect static function assertEqual<T>(expected:T, actual:T, ?message:String):Void;
	@:elixir("assert {1} != {0}") @:effect static function assertNotEqual<T>(expected:T, actual:T, ?message:String):Void;
	@:elixir("assert {0}") @:effect static function assertTrue(condition:Bool, ?message:String):Void;
	@:elixir("refute {0}") @:effect static function assertFalse(condition:Bool, ?message:String):Void;
	@:elixir("assert {0} == nil") @:effect static function assertNull<T>(value:Null<T>, ?message:String):Void;
	@:elixir("assert {0} != nil") @:effect static function assertNotNull<T>(value:Null<T>, ?message:String):Void;
	static function assertRaises(fn:() -> Void, ?message:String):Void;
	@:elixir("flunk({0})") @:effect static function fail(message:String):Void;
	@:elixir("assert match?({:ok, _}, {0})") @:effect static function assertIsOk<T, E>(result:Result<T, E>, ?message:String):Void;
	@:elixir("assert match?({:error, _}, {0})") @:effect static function assertIsError<T, E>(result:Result<T, E>, ?message:String):Void;
	@:elixir("assert match?({:some, _}, {0})") @:effect static function assertIsSome<T>(option:Option<T>, ?message:String):Void;
	@:elixir("assert {0} == {:none}") @:effect static function assertIsNone<T>(option:Option<T>, ?message:String):Void;
}
