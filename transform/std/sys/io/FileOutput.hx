package sys.io;

@:runtime("Haxe.Output")
extern class FileOutput extends haxe.io.Output {
	@:change("Haxe.Input.seek({this}, {0}, {1})") @:effect function seek(p:Int, pos:FileSeek):Void;
	@:elixir("Haxe.Input.tell({this})") @:effect function tell():Int;
}
