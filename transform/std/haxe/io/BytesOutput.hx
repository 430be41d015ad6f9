package haxe.io;

extern class BytesOutput extends Output {
	private var b:BytesBuffer;
	var length(get, null):Int;
	private function get_length():Int;
	override function writeByte(c:Int):Void;
	override function writeBytes(buf:Bytes, pos:Int, len:Int):Int;
	function getBytes():Bytes;
	function new():Void;
}
