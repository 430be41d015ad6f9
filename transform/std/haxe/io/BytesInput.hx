package haxe.io;

@:runtime("Haxe.Input")
extern class BytesInput extends Input {
	private var b:BytesData;
	private var pos:Int;
	private var len:Int;
	private var totlen:Int;
	@:elixir("{this}.at") var position(get, set):Int;
	@:elixir("{this}.size") var length(get, null):Int;
	@:elixir("{this}.at") private function get_position():Int;
	@:elixir("{this}.size") private function get_length():Int;
	@:elixir("{this}.at") @:change("Haxe.Input.position({this}, {0})") private function set_position(p:Int):Int;
	override function readBytes(buf:Bytes, pos:Int, len:Int):Int;
	@:elixir("Haxe.Input.new({0})", "argc=1") @:elixir("Haxe.Input.new({0}, {1}, {2})")
	function new(b:Bytes, ?pos:Int, ?len:Int):Void;
}
