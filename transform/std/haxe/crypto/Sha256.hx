package haxe.crypto;

extern class Sha256 {
	@:elixir("Base.encode16(:crypto.hash(:sha256, {0}), case: :lower)") static function encode(s:String):String;
	static function make(b:haxe.io.Bytes):haxe.io.Bytes;
	private static function str2blks(s:String):Array<Int>;
	private static function bytes2blks(b:haxe.io.Bytes):Array<Int>;
	private function doEncode(m:Array<Int>, l:Int):Array<Int>;
	private function hex(a:Array<Int>):String;
	private function new():Void;
}
