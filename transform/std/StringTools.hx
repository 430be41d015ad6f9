import haxe.iterators.StringIterator;
import haxe.iterators.StringKeyValueIterator;

@:runtime("Haxe.StringTools")
extern class StringTools {
	@:elixir("Haxe.StringTools.url_encode({0})")
	static function urlEncode(s:String):String;
	@:elixir("Haxe.StringTools.url_decode({0})")
	static function urlDecode(s:String):String;
	@:elixir("Haxe.StringTools.html_escape({0}, {1})")
	static function htmlEscape(s:String, ?quotes:Bool):String;
	@:elixir("Haxe.StringTools.html_unescape({0})")
	static function htmlUnescape(s:String):String;
	@:elixir("String.contains?({0}, {1})")
	static function contains(s:String, value:String):Bool;
	@:elixir("String.starts_with?({0}, {1})")
	static function startsWith(s:String, start:String):Bool;
	@:elixir("String.ends_with?({0}, {1})")
	static function endsWith(s:String, end:String):Bool;
	@:elixir("Haxe.StringTools.is_space({0}, {1})")
	static function isSpace(s:String, pos:Int):Bool;
	@:elixir("Haxe.StringTools.ltrim({0})")
	static function ltrim(s:String):String;
	@:elixir("Haxe.StringTools.rtrim({0})")
	static function rtrim(s:String):String;
	@:elixir("Haxe.StringTools.trim({0})")
	static function trim(s:String):String;
	@:elixir("Haxe.StringTools.lpad({0}, {1}, {2})")
	static function lpad(s:String, c:String, l:Int):String;
	@:elixir("Haxe.StringTools.rpad({0}, {1}, {2})")
	static function rpad(s:String, c:String, l:Int):String;
	@:elixir("String.replace({0}, {1}, {2})", "1=literal&1=full")
	@:elixir("Haxe.StringTools.replace({0}, {1}, {2})")
	static function replace(s:String, sub:String, by:String):String;
	@:elixir("Haxe.StringTools.hex({0})", "argc=1")
	@:elixir("Haxe.StringTools.hex({0}, {1})")
	static function hex(n:Int, ?digits:Int):String;
	@:elixir("Haxe.StringTools.code_at({0}, {1})") @:null
	static function fastCodeAt(s:String, index:Int):Int;
	@:elixir("Haxe.StringTools.code_at({0}, {1})") @:null
	static function unsafeCodeAt(s:String, index:Int):Int;
	@:elixir("String.to_charlist({0})")
	static function iterator(s:String):StringIterator;
	@:elixir("Haxe.Array.pairs(String.to_charlist({0}))")
	static function keyValueIterator(s:String):StringKeyValueIterator;
	@:elixir("{0} == nil")
	@:noUsing static function isEof(c:Int):Bool;
	@:deprecated("StringTools.quoteUnixArg() is deprecated. Use haxe.SysTools.quoteUnixArg() instead.") @:elixir("Haxe.StringTools.quote_unix_arg({0})") static function quoteUnixArg(argument:String):String;
	@:deprecated("StringTools.winMetaCharacters is deprecated. Use haxe.SysTools.winMetaCharacters instead.") static var winMetaCharacters:Array<Int>;
	@:deprecated("StringTools.quoteWinArg() is deprecated. Use haxe.SysTools.quoteWinArg() instead.") static function quoteWinArg(argument:String, escapeMetaCharacters:Bool):String;
}
