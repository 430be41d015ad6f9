package elixir;

import elixir.types.Term;

@:native("String")
extern class ElixirString {
	static function length(string:String):Int;
	@:elixir("byte_size({0})") static function byteSize(string:String):Int;
	@:native("valid?") static function valid(string:String):Bool;
	static function downcase(string:String):String;
	static function upcase(string:String):String;
	static function capitalize(string:String):String;
	static function trim(string:String):String;
	@:native("trim") static function trimWith(string:String, chars:String):String;
	static function trimLeading(string:String):String;
	static function trimTrailing(string:String):String;
	static function padLeading(string:String, count:Int):String;
	@:native("pad_leading") static function padLeadingWith(string:String, count:Int, padding:String):String;
	static function padTrailing(string:String, count:Int):String;
	@:native("pad_trailing") static function padTrailingWith(string:String, count:Int, padding:String):String;
	static function slice(string:String, start:Int, length:Int):String;
	static function at(string:String, position:Int):Null<String>;
	static function first(string:String):Null<String>;
	static function last(string:String):Null<String>;
	@:native("contains?") static function contains(string:String, substring:String):Bool;
	@:native("starts_with?") static function startsWith(string:String, prefix:String):Bool;
	@:native("ends_with?") static function endsWith(string:String, suffix:String):Bool;
	static function split(string:String):Array<String>;
	@:native("split") static function splitOn(string:String, pattern:String):Array<String>;
	static function duplicate(string:String, n:Int):String;
	static function reverse(string:String):String;
	static function replace(string:String, pattern:String, replacement:String):String;
	static function replacePrefix(string:String, prefix:String, replacement:String):String;
	static function replaceSuffix(string:String, suffix:String, replacement:String):String;
	static function toFloat(string:String):Float;
	static function toInteger(string:String):Int;
	static function codepoints(string:String):Array<String>;
	static function graphemes(string:String):Array<String>;
	@:elixir("String.split_at({0}, {1})") static function splitAt(string:String, position:Int):{_0:String, _1:String};
	@:native("trim_leading") static function trimLeadingWith(string:String, chars:String):String;
	@:native("trim_trailing") static function trimTrailingWith(string:String, chars:String):String;
	static function replaceLeading(string:String, pattern:String, replacement:String):String;
	static function replaceTrailing(string:String, pattern:String, replacement:String):String;
	@:native("equivalent?") static function equivalent(string1:String, string2:String):Bool;
	@:native("printable?") static function printable(string:String):Bool;
	static function toCharlist(string:String):Array<Int>;
	@:native("to_integer") static function toIntegerWithBase(string:String, base:Int):Int;
	static function jaroDistance(string1:String, string2:String):Float;
	@:elixir("String.pad_leading({0}, {1})", "argc=2") @:elixir("String.pad_leading({0}, {1}, {2})")
	static function leftPad(string:String, totalLength:Int, padWith:String = " "):String;
	@:elixir("{0} == \"\"") static function isEmpty(string:String):Bool;
	@:elixir("String.trim({0}) == \"\"") static function isBlank(string:String):Bool;
	@:elixir("String.duplicate({0}, {1})") static function repeat(string:String, times:Int):String;
}
