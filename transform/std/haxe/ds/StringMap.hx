package haxe.ds;

@:runtime("Haxe.Map")
extern class StringMap<T> implements haxe.Constraints.IMap<String, T> {
	@:elixir("%{}")
	function new():Void;

	@:change("Map.put({this}, {0}, {1})") @:keeps(1)
	function set(key:String, value:T):Void;

	@:elixir("{this}[{0}]") @:place
	function get(key:String):Null<T>;

	@:elixir("Map.has_key?({this}, {0})")
	function exists(key:String):Bool;

	@:elixir("Map.has_key?({this}, {0})") @:before @:change("Map.delete({this}, {0})")
	function remove(key:String):Bool;

	@:elixir("Map.keys({this})")
	function keys():Iterator<String>;

	@:elixir("Map.values({this})") @:shares
	function iterator():Iterator<T>;

	@:elixir("Haxe.Map.pairs({this})") @:shares
	function keyValueIterator():KeyValueIterator<String, T>;

	@:elixir("{this}") @:shares
	function copy():StringMap<T>;

	@:elixir("Haxe.Std.string({this})")
	function toString():String;

	@:change("%{}")
	function clear():Void;
}
