package haxe.ds;

@:runtime("Haxe.Map")
extern class IntMap<T> implements haxe.Constraints.IMap<Int, T> {
	@:elixir("%{}")
	function new():Void;

	@:change("Map.put({this}, {0}, {1})") @:keeps(1)
	function set(key:Int, value:T):Void;

	@:elixir("{this}[{0}]") @:place
	function get(key:Int):Null<T>;

	@:elixir("Map.has_key?({this}, {0})")
	function exists(key:Int):Bool;

	@:elixir("Map.has_key?({this}, {0})") @:before @:change("Map.delete({this}, {0})")
	function remove(key:Int):Bool;

	@:elixir("Map.keys({this})")
	function keys():Iterator<Int>;

	@:elixir("Map.values({this})") @:shares
	function iterator():Iterator<T>;

	@:elixir("Haxe.Map.pairs({this})") @:shares
	function keyValueIterator():KeyValueIterator<Int, T>;

	@:elixir("{this}") @:shares
	function copy():IntMap<T>;

	@:elixir("Haxe.Std.string({this})")
	function toString():String;

	@:change("%{}")
	function clear():Void;
}
