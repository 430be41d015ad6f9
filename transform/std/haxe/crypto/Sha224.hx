package haxe.crypto;

extern class Sha224 {
	@:elixir("Base.encode16(:crypto.hash(:sha224, {0}), case: :lower)") static function encode(s:String):String;
	@:elixir(":crypto.hash(:sha224, {0})") static function make(b:haxe.io.Bytes):haxe.io.Bytes;
	private static function str2blks(s:String):Array<Int>;
	private function doEncode(str:String, strlen:Int):Array<Int>;
	private function hex(a:Array<Int>):String;
	function new():Void;
	private static function safeAdd(x:Int, y:Int):Int;
	private function ROTR(X:Int, n:Int):Int;
	private function SHR(X:Int, n:Int):Int;
	private function Ch(x:Int, y:Int, z:Int):Int;
	private function Maj(x:Int, y:Int, z:Int):Int;
	private function Sigma0(x:Int):Int;
	private function Sigma1(x:Int):Int;
	private function Gamma0(x:Int):Int;
	private function Gamma1(x:Int):Int;
}
