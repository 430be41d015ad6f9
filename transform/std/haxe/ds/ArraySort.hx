package haxe.ds;

extern class ArraySort {
	@:changeArgument(0, "Enum.sort({0}, fn left, right -> {1}.(left, right) <= 0 end)") @:calls(1)
	static function sort<T>(a:Array<T>, cmp:T->T->Int):Void;
	private static function rec<T>(a:Array<T>, cmp:(T, T) -> Int, from:Int, to:Int):Void;
	private static function doMerge<T>(a:Array<T>, cmp:(T, T) -> Int, from:Int, pivot:Int, to:Int, len1:Int, len2:Int):Void;
	private static function rotate<T>(a:Array<T>, cmp:(T, T) -> Int, from:Int, mid:Int, to:Int):Void;
	private static function gcd(m:Int, n:Int):Int;
	private static function upper<T>(a:Array<T>, cmp:(T, T) -> Int, from:Int, to:Int, val:Int):Int;
	private static function lower<T>(a:Array<T>, cmp:(T, T) -> Int, from:Int, to:Int, val:Int):Int;
	private static function swap<T>(a:Array<T>, i:Int, j:Int):Void;
	private static function compare<T>(a:Array<T>, cmp:(T, T) -> Int, i:Int, j:Int):Int;
}
