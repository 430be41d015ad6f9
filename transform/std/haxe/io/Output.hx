package haxe.io;

extern class Output {
	var bigEndian(default, set):Bool;
	function writeByte(c:Int):Void;
	function writeBytes(s:Bytes, pos:Int, len:Int):Int;
	function flush():Void;
	function close():Void;
	private function set_bigEndian(b:Bool):Bool;
	function write(s:Bytes):Void;
	function writeFullBytes(s:Bytes, pos:Int, len:Int):Void;
	function writeFloat(x:Float):Void;
	function writeDouble(x:Float):Void;
	function writeInt8(x:Int):Void;
	function writeInt16(x:Int):Void;
	function writeUInt16(x:Int):Void;
	function writeInt24(x:Int):Void;
	function writeUInt24(x:Int):Void;
	function writeInt32(x:Int):Void;
	function prepare(nbytes:Int):Void;
	function writeInput(i:Input, ?bufsize:Int):Void;
	function writeString(s:String, ?encoding:Encoding):Void;
}
