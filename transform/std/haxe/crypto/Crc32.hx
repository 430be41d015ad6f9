package haxe.crypto;

@:runtime("Haxe.Crypto")
extern class Crc32 {
	@:elixir("Haxe.Int.wrap(:erlang.crc32({0}))") static function make(data:haxe.io.Bytes):Int;
	private var crc:Int;
	@:change(":erlang.crc32({this}, <<{0}>>)") function byte(b:Int):Void;
	@:change("Haxe.Crypto.crc32({this}, {0}, {1}, {2})") function update(b:haxe.io.Bytes, pos:Int, len:Int):Void;
	@:elixir("Haxe.Int.wrap({this})") function get():Int;
	@:elixir("0") function new():Void;
}
