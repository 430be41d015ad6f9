package haxe.ds;

@:runtime("Haxe.Map")
extern class EnumValueMap<K:EnumValue, V> extends haxe.ds.BalancedTree<K, V> implements haxe.Constraints.IMap<K, V> {
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
	function copy():EnumValueMap<K, V>;

	@:elixir("Haxe.Std.string({this})")
	function toString():String;

	@:change("%{}")
	function clear():Void;
	private override function compare(k1:EnumValue, k2:EnumValue):Int;
	private function compareArgs(a1:Array<Dynamic>, a2:Array<Dynamic>):Int;
	private function compareArg(v1:Dynamic, v2:Dynamic):Int;
}
