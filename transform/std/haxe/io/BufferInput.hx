package haxe.io;

extern class BufferInput extends Input {
	var i:Input;
	var buf:Bytes;
	var available:Int;
	var pos:Int;
	function refill():Void;
	override function readByte():Int;
	override function readBytes(buf:Bytes, pos:Int, len:Int):Int;
	function new(i:Input, buf:Bytes, ?pos:Int = 0, ?available:Int = 0):Void;
}
