package haxe.io;

// A binary.
@:runtime("Haxe.Bytes")
extern class Bytes {
	@:elixir("byte_size({this})") var length(default, null):Int;
	@:elixir(":binary.at({this}, {0})") function get(pos:Int):Int;
	@:change("Haxe.Bytes.set({this}, {0}, {1})") function set(pos:Int, v:Int):Void;
	@:elixir("Haxe.Bytes.part({this}, {0}, {1})") function sub(pos:Int, len:Int):Bytes;
	@:elixir("Haxe.Reflect.compare({this}, {0})") function compare(other:Bytes):Int;
	@:elixir("Haxe.Bytes.part({this}, {0}, {1})") function getString(pos:Int, len:Int, ?encoding:Encoding):String;
	@:elixir("{this}") function toString():String;
	@:elixir("Base.encode16({this}, case: :lower)") function toHex():String;
	@:elixir(":binary.copy(<<0>>, {0})") static function alloc(length:Int):Bytes;
	@:elixir("{0}") static function ofString(s:String, ?encoding:Encoding):Bytes;
	@:elixir("Haxe.Bytes.of_hex({0})") static function ofHex(s:String):Bytes;
	@:elixir("{0}") static function ofData(b:BytesData):Bytes;
	@:elixir(":binary.at({0}, {1})") static function fastGet(b:BytesData, pos:Int):Int;
	@:change("Haxe.Bytes.blit({this}, {0}, {1}, {2}, {3})") function blit(pos:Int, src:Bytes, srcpos:Int, len:Int):Void;
	@:change("Haxe.Bytes.fill({this}, {0}, {1}, {2})") function fill(pos:Int, len:Int, value:Int):Void;
	@:elixir("Haxe.Bytes.get_double({this}, {0})") @:special function getDouble(pos:Int):Float;
	@:elixir("Haxe.Bytes.get_float({this}, {0})") @:special function getFloat(pos:Int):Float;
	@:change("Haxe.Bytes.put({this}, {0}, Haxe.Bytes.double({1}))") function setDouble(pos:Int, v:Float):Void;
	@:change("Haxe.Bytes.put({this}, {0}, Haxe.Bytes.float({1}))") function setFloat(pos:Int, v:Float):Void;
	@:elixir("Haxe.Bytes.get_uint16({this}, {0})") function getUInt16(pos:Int):Int;
	@:change("Haxe.Bytes.put({this}, {0}, Haxe.Bytes.uint16({1}))") function setUInt16(pos:Int, v:Int):Void;
	@:elixir("Haxe.Bytes.get_int32({this}, {0})") function getInt32(pos:Int):Int;
	@:elixir("Haxe.Bytes.get_int64({this}, {0})") function getInt64(pos:Int):haxe.Int64;
	@:change("Haxe.Bytes.put({this}, {0}, Haxe.Bytes.int32({1}))") function setInt32(pos:Int, v:Int):Void;
	@:change("Haxe.Bytes.put({this}, {0}, Haxe.Bytes.int64({1}))") function setInt64(pos:Int, v:haxe.Int64):Void;
	@:elixir("{this}") @:place function getData():BytesData;
	function new(length:Int, b:BytesData):Void;
}
