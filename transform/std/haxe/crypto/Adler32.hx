package haxe.crypto;

extern class Adler32 {
	static function read(i:haxe.io.Input):Adler32;
	static function make(b:haxe.io.Bytes):Int;
	private var a1:Int;
	private var a2:Int;
	function get():Int;
	function update(b:haxe.io.Bytes, pos:Int, len:Int):Void;
	function equals(a:Adler32):Bool;
	function toString():String;
	function new():Void;
}
