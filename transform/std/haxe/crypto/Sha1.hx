package haxe.crypto;

extern class Sha1 {
	@:elixir("Base.encode16(:crypto.hash(:sha, {0}), case: :lower)") static function encode(s:String):String;
	@:elixir(":crypto.hash(:sha, {0})") static function make(b:haxe.io.Bytes):haxe.io.Bytes;
	private static function str2blks(s:String):Array<Int>;
	private static function bytes2blks(b:haxe.io.Bytes):Array<Int>;
	private function doEncode(x:Array<Int>):Array<Int>;
	private function rol(num:Int, cnt:Int):Int;
	private function ft(t:Int, b:Int, c:Int, d:Int):Int;
	private function kt(t:Int):Int;
	private function hex(a:Array<Int>):String;
	private function new():Void;
}
