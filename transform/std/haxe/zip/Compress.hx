package haxe.zip;

extern class Compress {
	static function run(s:haxe.io.Bytes, level:Int):haxe.io.Bytes;
	function execute(src:haxe.io.Bytes, srcPos:Int, dst:haxe.io.Bytes, dstPos:Int):{wriet:Int, read:Int, done:Bool};
	function setFlushMode(f:FlushMode):Void;
	function close():Void;
	function new(level:Int):Void;
}
