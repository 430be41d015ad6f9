package sys.io;

@:runtime("Haxe.Output")
extern class FileOutput extends haxe.io.Output {
	@:pair("Haxe.Output.write_bytes({this}, {0}, {1}, {2})") @:effect override function writeBytes(bytes:haxe.io.Bytes, pos:Int, len:Int):Int;
	@:change("Haxe.Input.seek({this}, {0}, {1})") @:effect function seek(p:Int, pos:FileSeek):Void;
	@:elixir("Haxe.Input.tell({this})") @:effect function tell():Int;
}
