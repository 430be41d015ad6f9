package haxe;

@:callable
abstract Function(Dynamic) {}

abstract FlatEnum(Dynamic) {}

abstract NotVoid(Dynamic) {}

abstract Constructible<T>(Dynamic) {}

@:runtime("Haxe.Map")
extern interface IMap<K, V> {
	@:elixir("{this}[{0}]") @:place
	function get(k:K):Null<V>;
	@:change("Map.put({this}, {0}, {1})") @:keeps(1)
	function set(k:K, v:V):Void;
	@:elixir("Map.has_key?({this}, {0})")
	function exists(k:K):Bool;
	@:elixir("Map.has_key?({this}, {0})") @:before @:change("Map.delete({this}, {0})")
	function remove(k:K):Bool;
	@:elixir("Map.keys({this})")
	function keys():Iterator<K>;
	@:elixir("Map.values({this})") @:shares
	function iterator():Iterator<V>;
	@:elixir("Haxe.Map.pairs({this})") @:shares
	function keyValueIterator():KeyValueIterator<K, V>;
	@:elixir("{this}") @:shares
	function copy():IMap<K, V>;
	@:elixir("Haxe.Std.string({this})")
	function toString():String;
	@:change("%{}")
	function clear():Void;
}
