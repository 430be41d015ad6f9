package haxe.io;

extern class Input {
	var bigEndian(default, set):Bool;
	function readByte():Int;
	function readBytes(s:Bytes, pos:Int, len:Int):Int;
	function close():Void;
	private function set_bigEndian(b:Bool):Bool;
	function readAll(?bufsize:Int):Bytes;
	function readFullBytes(s:Bytes, pos:Int, len:Int):Void;
	function read(nbytes:Int):Bytes;
	function readUntil(end:Int):String;
	function readLine():String;
	function readFloat():Float;
	function readDouble():Float;
	function readInt8():Int;
	function readInt16():Int;
	function readUInt16():Int;
	function readInt24():Int;
	function readUInt24():Int;
	function readInt32():Int;
	function readString(len:Int, ?encoding:Encoding):String;
}
