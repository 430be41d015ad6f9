package haxe.io;

// A binary that grows.
@:runtime("Haxe.Bytes")
extern class BytesBuffer {
	@:elixir("byte_size({this})") var length(get, null):Int;
	@:elixir("byte_size({this})") private function get_length():Int;
	@:change("{this} <> <<{0}>>") function addByte(byte:Int):Void;
	@:change("{this} <> {0}") function add(src:Bytes):Void;
	@:change("{this} <> {0}") function addString(v:String, ?encoding:Encoding):Void;
	@:change("{this} <> Haxe.Bytes.int32({0})") function addInt32(v:Int):Void;
	@:change("{this} <> Haxe.Bytes.int64({0})") function addInt64(v:haxe.Int64):Void;
	@:change("{this} <> Haxe.Bytes.float({0})") function addFloat(v:Float):Void;
	@:change("{this} <> Haxe.Bytes.double({0})") function addDouble(v:Float):Void;
	@:change("{this} <> Haxe.Bytes.part({0}, {1}, {2})") function addBytes(src:Bytes, pos:Int, len:Int):Void;
	@:elixir("{this}") @:place function getBytes():Bytes;
	@:elixir("<<>>") function new():Void;
}
