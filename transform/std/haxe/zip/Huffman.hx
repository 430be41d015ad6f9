package haxe.zip;

enum Huffman {
	Found(i:Int);
	NeedBit(left:Huffman, right:Huffman);
	NeedBits(n:Int, table:Array<Huffman>);
}

extern class HuffTools {
	private function treeDepth(t:Huffman):Int;
	private function treeCompress(t:Huffman):Huffman;
	private function treeWalk(table:Array<Huffman>, p:Int, cd:Int, d:Int, t:Huffman):Void;
	private function treeMake(bits:haxe.ds.IntMap<Int>, maxbits:Int, v:Int, len:Int):Huffman;
	function make(lengths:Array<Int>, pos:Int, nlengths:Int, maxbits:Int):Huffman;
	function new():Void;
}
