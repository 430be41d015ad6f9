package haxe.iterators;

@:runtime("Haxe.Iterator")
extern class RestKeyValueIterator<T> {
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():{key:Int, value:T};
}
