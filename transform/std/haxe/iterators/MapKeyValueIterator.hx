package haxe.iterators;

@:runtime("Haxe.Iterator")
extern class MapKeyValueIterator<K, V> {
	@:elixir("Haxe.Map.pairs({0})")
	function new(map:haxe.Constraints.IMap<K, V>):Void;
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():{key:K, value:V};
	private var map:haxe.Constraints.IMap<K, V>;
	private var keys:Iterator<K>;
}
