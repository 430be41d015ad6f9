package haxe.zip;

extern class Uncompress {
	static function run(src:haxe.io.Bytes, ?bufsize:Int):haxe.io.Bytes;
	function execute(src:haxe.io.Bytes, srcPos:Int, dst:haxe.io.Bytes, dstPos:Int):{write:Int, read:Int, done:Bool};
	function setFlushMode(f:FlushMode):Void;
	function close():Void;
	function new(?windowBits:Int):Void;
}
