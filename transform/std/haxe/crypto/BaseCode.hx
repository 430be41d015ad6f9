package haxe.crypto;

extern class BaseCode {
	static function encode(s:String, base:String):String;
	static function decode(s:String, base:String):String;
	private var base:haxe.io.Bytes;
	private var nbits:Int;
	private var tbl:Array<Int>;
	function encodeBytes(b:haxe.io.Bytes):haxe.io.Bytes;
	private function initTable():Void;
	function decodeBytes(b:haxe.io.Bytes):haxe.io.Bytes;
	function encodeString(s:String):String;
	function decodeString(s:String):String;
	function new(base:haxe.io.Bytes):Void;
}
