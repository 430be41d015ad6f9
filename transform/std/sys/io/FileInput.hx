package sys.io;

@:runtime("Haxe.Input")
extern class FileInput extends haxe.io.Input {
	override function readBytes(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
	@:elixir("{this}.ended") function eof():Bool;
	@:change("Haxe.Input.seek({this}, {0}, {1})") @:effect function seek(p:Int, pos:FileSeek):Void;
	@:elixir("Haxe.Input.tell({this})") @:effect function tell():Int;
}
