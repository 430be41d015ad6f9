package haxe.zip;

private extern class Window {
	static inline var SIZE:Int = 1 << 15;
	static inline var BUFSIZE:Int = 1 << 16;
	var buffer:haxe.io.Bytes;
	var pos:Int;
	private var crc:haxe.crypto.Adler32;
	function slide():Void;
	function addBytes(b:haxe.io.Bytes, p:Int, len:Int):Void;
	function addByte(c:Int):Void;
	function getLastChar():Int;
	function available():Int;
	function checksum():haxe.crypto.Adler32;
	function new(hasCrc:Bool):Void;
}

private enum State {
	Head;
	Block;
	CData;
	Flat;
	Crc;
	Dist;
	DistOne;
	Done;
}

extern class InflateImpl {
	private static var LEN_EXTRA_BITS_TBL:Array<Int>;
	private static var LEN_BASE_VAL_TBL:Array<Int>;
	private static var DIST_EXTRA_BITS_TBL:Array<Int>;
	private static var DIST_BASE_VAL_TBL:Array<Int>;
	private static var CODE_LENGTHS_POS:Array<Int>;
	private static var FIXED_HUFFMAN:Huffman;
	static function run(i:haxe.io.Input, ?bufsize:Int = 65536):haxe.io.Bytes;
	private var nbits:Int;
	private var bits:Int;
	private var state:State;
	private var isFinal:Bool;
	private var huffman:Huffman;
	private var huffdist:Null<Huffman>;
	private var htools:Huffman.HuffTools;
	private var len:Int;
	private var dist:Int;
	private var needed:Int;
	private var output:haxe.io.Bytes;
	private var outpos:Int;
	private var input:haxe.io.Input;
	private var lengths:Array<Int>;
	private var window:Window;
	private function buildFixedHuffman():Huffman;
	function readBytes(b:haxe.io.Bytes, pos:Int, len:Int):Int;
	private function getBits(n:Int):Int;
	private function getBit():Bool;
	private function getRevBits(n:Int):Int;
	private function resetBits():Void;
	private function addBytes(b:haxe.io.Bytes, p:Int, len:Int):Void;
	private function addByte(b:Int):Void;
	private function addDistOne(n:Int):Void;
	private function addDist(d:Int, len:Int):Void;
	private function applyHuffman(h:Huffman):Int;
	private function inflateLengths(a:Array<Int>, max:Int):Void;
	private function inflateLoop():Bool;
	function new(i:haxe.io.Input, ?header:Bool = true, ?crc:Bool = true):Void;
}
