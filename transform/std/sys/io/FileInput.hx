package sys.io;

extern class FileInput extends haxe.io.Input {
	override function close():Void;
	override function readByte():Int;
	override function readBytes(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
}
