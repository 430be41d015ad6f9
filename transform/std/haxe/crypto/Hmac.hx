package haxe.crypto;

enum HashMethod {
	MD5;
	SHA1;
	SHA256;
}

@:runtime("Haxe.Crypto")
extern class Hmac {
	private var method:HashMethod;
	private var blockSize:Int;
	private var length:Int;
	private function doHash(b:haxe.io.Bytes):haxe.io.Bytes;
	private function nullPad(s:haxe.io.Bytes, chunkLen:Int):haxe.io.Bytes;
	@:elixir("Haxe.Crypto.hmac({this}, {0}, {1})") function make(key:haxe.io.Bytes, msg:haxe.io.Bytes):haxe.io.Bytes;
	@:elixir("{0}") function new(hashMethod:HashMethod):Void;
}
