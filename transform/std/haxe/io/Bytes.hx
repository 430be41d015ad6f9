package haxe.io;

// A binary.
@:runtime("Haxe.Bytes")
extern class Bytes {
	@:elixir("byte_size({this})") var length(default, null):Int;
	@:elixir(":binary.at({this}, {0})") function get(pos:Int):Int;
	@:change("Haxe.Bytes.set({this}, {0}, {1})") function set(pos:Int, v:Int):Void;
	@:elixir("binary_part({this}, {0}, {1})") function sub(pos:Int, len:Int):Bytes;
	@:elixir("Haxe.Reflect.compare({this}, {0})") function compare(other:Bytes):Int;
	@:elixir("binary_part({this}, {0}, {1})", "argc=2") function getString(pos:Int, len:Int, ?encoding:Encoding):String;
	@:elixir("{this}") function toString():String;
	@:elixir("Base.encode16({this}, case: :lower)") function toHex():String;
	@:elixir(":binary.copy(<<0>>, {0})") static function alloc(length:Int):Bytes;
	@:elixir("{0}", "argc=1") static function ofString(s:String, ?encoding:Encoding):Bytes;
	@:elixir("Base.decode16!({0}, case: :mixed)") static function ofHex(s:String):Bytes;
	static function ofData(b:BytesData):Bytes;
	static function fastGet(b:BytesData, pos:Int):Int;
	function blit(pos:Int, src:Bytes, srcpos:Int, len:Int):Void;
	function fill(pos:Int, len:Int, value:Int):Void;
	function getDouble(pos:Int):Float;
	function getFloat(pos:Int):Float;
	function setDouble(pos:Int, v:Float):Void;
	function setFloat(pos:Int, v:Float):Void;
	function getUInt16(pos:Int):Int;
	function setUInt16(pos:Int, v:Int):Void;
	function getInt32(pos:Int):Int;
	function getInt64(pos:Int):haxe.Int64;
	function setInt32(pos:Int, v:Int):Void;
	function setInt64(pos:Int, v:haxe.Int64):Void;
	function getData():BytesData;
	function new(length:Int, b:BytesData):Void;
}
