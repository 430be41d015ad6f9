package haxe.crypto;

extern class Md5 {
	@:elixir("Base.encode16(:crypto.hash(:md5, {0}), case: :lower)") static function encode(s:String):String;
	@:elixir(":crypto.hash(:md5, {0})") static function make(b:haxe.io.Bytes):haxe.io.Bytes;
	private static function bytes2blks(b:haxe.io.Bytes):Array<Int>;
	private static function str2blks(str:String):Array<Int>;
	private function bitOR(a:Int, b:Int):Int;
	private function bitXOR(a:Int, b:Int):Int;
	private function bitAND(a:Int, b:Int):Int;
	private function addme(x:Int, y:Int):Int;
	private function hex(a:Array<Int>):String;
	private function rol(num:Int, cnt:Int):Int;
	private function cmn(q:Int, a:Int, b:Int, x:Int, s:Int, t:Int):Int;
	private function ff(a:Int, b:Int, c:Int, d:Int, x:Int, s:Int, t:Int):Int;
	private function gg(a:Int, b:Int, c:Int, d:Int, x:Int, s:Int, t:Int):Int;
	private function hh(a:Int, b:Int, c:Int, d:Int, x:Int, s:Int, t:Int):Int;
	private function ii(a:Int, b:Int, c:Int, d:Int, x:Int, s:Int, t:Int):Int;
	private function doEncode(x:Array<Int>):Array<Int>;
	private function new():Void;
}
