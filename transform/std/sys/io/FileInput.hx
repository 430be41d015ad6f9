package sys.io;

extern class FileInput extends haxe.io.Input {
	override function close():Void;
	override function readByte():Int;
	override function readBytes(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
	function eof():Bool;
	function seek(p:Int, pos:FileSeek):Void;
	function tell():Int;
}
