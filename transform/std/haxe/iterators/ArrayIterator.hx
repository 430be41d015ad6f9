package haxe.iterators;

// The elements that are still to come, as a list; so are all iterators of the library.
@:runtime("Haxe.Iterator")
extern class ArrayIterator<T> {
	@:elixir("{0}")
	function new(array:Array<T>):Void;
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():T;
	private final array:Array<T>;
	private var current:Int;
}
