package haxe;

@:runtime("Haxe.StringTools")
extern class SysTools {
	static final winMetaCharacters:haxe.ds.ReadOnlyArray<Int>;
	@:elixir("Haxe.StringTools.quote_unix_arg({0})") static function quoteUnixArg(argument:String):String;
	static function quoteWinArg(argument:String, escapeMetaCharacters:Bool):String;
}
