package haxe.ds;

extern class ArraySort {
	@:changeArgument(0, "Enum.sort({0}, fn left, right -> {1}.(left, right) <= 0 end)") @:calls(1)
	static function sort<T>(a:Array<T>, cmp:T->T->Int):Void;
}
