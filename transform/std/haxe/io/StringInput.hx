package haxe.io;

@:runtime("Haxe.Input")
extern class StringInput extends BytesInput {
	@:elixir("Haxe.Input.new({0})") function new(s:String):Void;
}
