package haxe.iterators;

@:runtime("Haxe.Iterator")
extern class ArrayKeyValueIterator<T> {
	@:elixir("Haxe.Array.pairs({0})")
	function new(array:Array<T>):Void;
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():{key:Int, value:T};
	private var current:Int;
	private var array:Array<T>;
}
