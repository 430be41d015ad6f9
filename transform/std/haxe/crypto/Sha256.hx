package haxe.crypto;

extern class Sha256 {
	@:elixir("Base.encode16(:crypto.hash(:sha256, {0}), case: :lower)") static function encode(s:String):String;
	@:elixir(":crypto.hash(:sha256, {0})") static function make(b:haxe.io.Bytes):haxe.io.Bytes;
	private static function str2blks(s:String):Array<Int>;
	private static function bytes2blks(b:haxe.io.Bytes):Array<Int>;
	private function doEncode(m:Array<Int>, l:Int):Array<Int>;
	private function hex(a:Array<Int>):String;
	private function new():Void;
	private function S(X:Int, n:Int):Int;
	private function R(X:Int, n:Int):Int;
	private function Ch(x:Int, y:Int, z:Int):Int;
	private function Maj(x:Int, y:Int, z:Int):Int;
	private function Sigma0256(x:Int):Int;
	private function Sigma1256(x:Int):Int;
	private function Gamma0256(x:Int):Int;
	private function Gamma1256(x:Int):Int;
	private function safeAdd(x:Int, y:Int):Int;
}
