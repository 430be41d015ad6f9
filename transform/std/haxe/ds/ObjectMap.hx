package haxe.ds;

@:runtime("Haxe.Map")
extern class ObjectMap<K:{}, V> implements haxe.Constraints.IMap<K, V> {
	@:elixir("%{}")
	function new():Void;

	@:change("Map.put({this}, {0}, {1})") @:keeps(1)
	function set(key:K, value:V):Void;

	@:elixir("{this}[{0}]") @:place
	function get(key:K):Null<V>;

	@:elixir("Map.has_key?({this}, {0})")
	function exists(key:K):Bool;

	@:elixir("Map.has_key?({this}, {0})") @:before @:change("Map.delete({this}, {0})")
	function remove(key:K):Bool;

	@:elixir("Map.keys({this})")
	function keys():Iterator<K>;

	@:elixir("Map.values({this})") @:shares
	function iterator():Iterator<V>;

	@:elixir("Haxe.Map.pairs({this})") @:shares
	function keyValueIterator():KeyValueIterator<K, V>;

	@:elixir("{this}") @:shares
	function copy():ObjectMap<K, V>;

	@:elixir("Haxe.Std.string({this})")
	function toString():String;

	@:change("%{}")
	function clear():Void;
}
