package haxe.crypto;

extern class Crc32 {
	static function make(data:haxe.io.Bytes):Int;
	private var crc:Int;
	function byte(b:Int):Void;
	function update(b:haxe.io.Bytes, pos:Int, len:Int):Void;
	function get():Int;
	function new():Void;
}
