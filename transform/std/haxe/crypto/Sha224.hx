package haxe.crypto;

extern class Sha224 {
	@:elixir("Base.encode16(:crypto.hash(:sha224, {0}), case: :lower)") static function encode(s:String):String;
	static function make(b:haxe.io.Bytes):haxe.io.Bytes;
	private static function str2blks(s:String):Array<Int>;
	private function doEncode(str:String, strlen:Int):Array<Int>;
	private function hex(a:Array<Int>):String;
	function new():Void;
}
