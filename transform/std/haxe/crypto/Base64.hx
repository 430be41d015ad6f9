package haxe.crypto;

import haxe.io.Bytes;

@:runtime("Haxe.Crypto")
extern class Base64 {
	@:elixir("Base.encode64({0})", "argc=1")
	@:elixir("Base.encode64({0}, padding: {1})") static function encode(bytes:Bytes, complement:Bool = true):String;
	@:elixir("Haxe.Crypto.decode64(Base.decode64({0}, padding: false))") static function decode(str:String, complement:Bool = true):Bytes;
	@:elixir("Base.url_encode64({0}, padding: {1})") static function urlEncode(bytes:Bytes, complement:Bool = false):String;
	@:elixir("Haxe.Crypto.decode64(Base.url_decode64({0}, padding: false))") static function urlDecode(str:String, complement:Bool = false):Bytes;
	@:elixir("\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\"") static var CHARS(default, null):String;
	@:elixir("\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\"") static var BYTES(default, null):haxe.io.Bytes;
	@:elixir("\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\"") static var URL_CHARS(default, null):String;
	@:elixir("\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_\"") static var URL_BYTES(default, null):haxe.io.Bytes;
}
