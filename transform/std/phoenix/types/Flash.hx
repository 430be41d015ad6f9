package phoenix.types;

import elixir.types.Atom;

enum FlashType {
	Info;
	Success;
	Warning;
	Error;
}

@:runtime("Haxe.Flash")
extern class FlashTypeTools {
	@:elixir("Haxe.Flash.name({0})") static function toString(type:FlashType):String;
	@:elixir("Haxe.Flash.key({0})") static function toPhoenixKey(type:FlashType):Atom;
	@:elixir("Haxe.Flash.type({0})") static function fromString(str:String):FlashType;
}

typedef FlashMap = {
	?info:String,
	?success:String,
	?warning:String,
	?error:String
}
