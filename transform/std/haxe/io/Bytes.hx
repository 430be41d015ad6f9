package haxe.io;

// Bytes can change in place, which a binary cannot: only what reads is here.
extern class Bytes {
	@:elixir("byte_size({this})") var length(default, null):Int;
	@:elixir(":binary.at({this}, {0})") @:effect function get(pos:Int):Int;
	@:elixir("binary_part({this}, {0}, {1})") @:effect function sub(pos:Int, len:Int):Bytes;
	@:elixir("binary_part({this}, {0}, {1})") @:effect function getString(pos:Int, len:Int, ?encoding:Encoding):String;
	@:elixir("{this}") function toString():String;
	@:elixir("Base.encode16({this}, case: :lower)") function toHex():String;
	@:elixir("{this}") function getData():BytesData;
	function set(pos:Int, v:Int):Void;
	function blit(pos:Int, src:Bytes, srcpos:Int, len:Int):Void;
	function fill(pos:Int, len:Int, value:Int):Void;
	@:elixir("{0}") static function ofString(s:String, ?encoding:Encoding):Bytes;
	@:elixir("{0}") static function ofData(b:BytesData):Bytes;
	@:elixir("Base.decode16!({0}, case: :mixed)") @:effect static function ofHex(s:String):Bytes;
	static function alloc(length:Int):Bytes;
}
