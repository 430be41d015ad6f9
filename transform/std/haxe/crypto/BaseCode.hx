package haxe.crypto;

@:runtime("Haxe.Crypto")
extern class BaseCode {
	@:elixir("Haxe.Crypto.encode_base({0}, {1})") static function encode(s:String, base:String):String;
	@:elixir("Haxe.Crypto.decode_base({0}, {1})") static function decode(s:String, base:String):String;
	private var base:haxe.io.Bytes;
	private var nbits:Int;
	private var tbl:Array<Int>;
	@:elixir("Haxe.Crypto.encode_base({0}, {this})") function encodeBytes(b:haxe.io.Bytes):haxe.io.Bytes;
	private function initTable():Void;
	@:elixir("Haxe.Crypto.decode_base({0}, {this})") function decodeBytes(b:haxe.io.Bytes):haxe.io.Bytes;
	@:elixir("Haxe.Crypto.encode_base({0}, {this})") function encodeString(s:String):String;
	@:elixir("Haxe.Crypto.decode_base({0}, {this})") function decodeString(s:String):String;
	@:elixir("Haxe.Crypto.base({0})") function new(base:haxe.io.Bytes):Void;
}
