package haxe;

extern class SysTools {
	static final winMetaCharacters:haxe.ds.ReadOnlyArray<Int>;
	static function quoteUnixArg(argument:String):String;
	static function quoteWinArg(argument:String, escapeMetaCharacters:Bool):String;
}
