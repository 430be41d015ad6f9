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
}
