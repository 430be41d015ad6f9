package sys.io;

extern class FileOutput extends haxe.io.Output {
	override function close():Void;
	override function flush():Void;
	override function writeByte(c:Int):Void;
	override function writeBytes(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
	function seek(p:Int, pos:FileSeek):Void;
	function tell():Int;
}
