package haxe.io;

@:runtime("Haxe.Output")
extern class BytesOutput extends Output {
	private var b:BytesBuffer;
	@:elixir("byte_size({this}.data)") var length(get, null):Int;
	@:elixir("byte_size({this}.data)") private function get_length():Int;
	@:pair("Haxe.Output.write_bytes({this}, {0}, {1}, {2})") @:effect override function writeBytes(buf:Bytes, pos:Int, len:Int):Int;
	@:elixir("{this}.data") function getBytes():Bytes;
	@:elixir("%Haxe.Output{}") function new():Void;
}
