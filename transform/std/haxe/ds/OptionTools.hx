package haxe.ds;

import haxe.functional.Result;

@:runtime("Haxe.OptionTools")
extern class OptionTools {
	@:elixir("Haxe.OptionTools.map({0}, {1})") @:calls(1)
	static function map<T, U>(option:Option<T>, transform:T->U):Option<U>;
	@:elixir("Haxe.OptionTools.then({0}, {1})") @:calls(1)
	static function then<T, U>(option:Option<T>, transform:T->Option<U>):Option<U>;
	@:elixir("Haxe.OptionTools.then({0}, {1})") @:calls(1)
	static function flatMap<T, U>(option:Option<T>, transform:T->Option<U>):Option<U>;
	@:elixir("Haxe.OptionTools.flatten({0})") @:place
	static function flatten<T>(option:Option<Option<T>>):Option<T>;
	@:elixir("Haxe.OptionTools.filter({0}, {1})") @:calls(1)
	static function filter<T>(option:Option<T>, predicate:T->Bool):Option<T>;
	@:elixir("Haxe.OptionTools.unwrap({0}, {1})") @:place
	static function unwrap<T>(option:Option<T>, defaultValue:T):T;
	@:elixir("Haxe.OptionTools.lazy_unwrap({0}, {1})") @:calls(1) @:place
	static function lazyUnwrap<T>(option:Option<T>, fn:() -> T):T;
	@:elixir("Haxe.OptionTools.or_else({0}, {1})") @:place
	static function or<T>(first:Option<T>, second:Option<T>):Option<T>;
	@:elixir("Haxe.OptionTools.lazy_or({0}, {1})") @:calls(1) @:place
	static function lazyOr<T>(first:Option<T>, fn:() -> Option<T>):Option<T>;
	@:elixir("{0} != {:none}")
	static function isSome<T>(option:Option<T>):Bool;
	@:elixir("{0} == {:none}")
	static function isNone<T>(option:Option<T>):Bool;
	@:elixir("Haxe.OptionTools.all({0})")
	static function all<T>(options:Array<Option<T>>):Option<Array<T>>;
	@:elixir("Haxe.OptionTools.values({0})")
	static function values<T>(options:Array<Option<T>>):Array<T>;
	@:elixir("Haxe.OptionTools.to_result({0}, {1})")
	static function toResult<T, E>(option:Option<T>, error:E):Result<T, E>;
	@:elixir("Haxe.ResultTools.to_option({0})")
	static function fromResult<T, E>(result:Result<T, E>):Option<T>;
	@:elixir("Haxe.OptionTools.from_nullable({0})")
	static function fromNullable<T>(value:Null<T>):Option<T>;
	@:elixir("Haxe.OptionTools.unwrap({0}, nil)") @:place
	static function toNullable<T>(option:Option<T>):Null<T>;
	@:elixir("Haxe.OptionTools.to_result({0}, {1})")
	static function toReply<T>(option:Option<T>, ?noneError:String = "none"):Result<T, String>;
	@:elixir("Haxe.OptionTools.expect({0}, {1})") @:place
	static function expect<T>(option:Option<T>, message:String):T;
	@:elixir("{:some, {0}}") @:keeps(0)
	static function some<T>(value:T):Option<T>;
	@:elixir("{:none}")
	static function none<T>():Option<T>;
	@:elixir("Haxe.OptionTools.apply_to({0}, {1})") @:calls(1) @:place
	static function apply<T>(option:Option<T>, fn:T->Void):Option<T>;
}
