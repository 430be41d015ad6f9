package haxe.crypto;

@:runtime("Haxe.Crypto")
extern class Adler32 {
	static function read(i:haxe.io.Input):Adler32;
	@:elixir("Haxe.Int.wrap(:erlang.adler32({0}))") static function make(b:haxe.io.Bytes):Int;
	private var a1:Int;
	private var a2:Int;
	@:elixir("Haxe.Int.wrap({this})") function get():Int;
	@:change("Haxe.Crypto.adler32({this}, {0}, {1}, {2})") function update(b:haxe.io.Bytes, pos:Int, len:Int):Void;
	@:elixir("{this} == {0}") function equals(a:Adler32):Bool;
	@:elixir("Haxe.Crypto.adler32_string({this})") function toString():String;
	@:elixir("1") function new():Void;
}
