package haxe;

@:deprecated("haxe.Utf8 is deprecated. Use UnicodeString instead.")
extern class Utf8 {
	static function iter(s:String, chars:Int -> Void):Void;
	static function encode(s:String):String;
	static function decode(s:String):String;
	static function charCodeAt(s:String, index:Int):Int;
	static function validate(s:String):Bool;
	static function length(s:String):Int;
	static function compare(a:String, b:String):Int;
	static function sub(s:String, pos:Int, len:Int):String;
	function addChar(c:Int):Void;
	function toString():String;
	function new(?size:Int):Void;
}
