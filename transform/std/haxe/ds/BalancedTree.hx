package haxe.ds;

// A map of Elixir's; what goes through it goes in the order of its keys.
@:runtime("Haxe.Map")
extern class BalancedTree<K, V> implements haxe.Constraints.IMap<K, V> {
	private static function iteratorLoop<K, V>(node:TreeNode<K, V>, acc:Array<V>):Void;
	private var root:TreeNode<K, V>;
	@:change("Map.put({this}, {0}, {1})") @:keeps(1)
	function set(key:K, value:V):Void;
	@:elixir("{this}[{0}]") @:place
	function get(key:K):Null<V>;
	@:elixir("Map.has_key?({this}, {0})") @:before @:change("Map.delete({this}, {0})")
	function remove(key:K):Bool;
	@:elixir("Map.has_key?({this}, {0})")
	function exists(key:K):Bool;
	@:elixir("Enum.map(Haxe.Map.sorted_pairs({this}), & &1.value)") @:shares
	function iterator():Iterator<V>;
	@:elixir("Haxe.Map.sorted_pairs({this})") @:shares
	function keyValueIterator():KeyValueIterator<K, V>;
	@:elixir("Haxe.Map.sorted_keys({this})")
	function keys():Iterator<K>;
	@:elixir("{this}") @:shares
	function copy():BalancedTree<K, V>;
	private function setLoop(k:K, v:V, node:TreeNode<K, V>):TreeNode<K, V>;
	private function removeLoop(k:K, node:TreeNode<K, V>):TreeNode<K, V>;
	private function keysLoop(node:TreeNode<K, V>, acc:Array<K>):Void;
	private function merge(t1:TreeNode<K, V>, t2:TreeNode<K, V>):TreeNode<K, V>;
	private function minBinding(t:TreeNode<K, V>):TreeNode<K, V>;
	private function removeMinBinding(t:TreeNode<K, V>):TreeNode<K, V>;
	private function balance(l:TreeNode<K, V>, k:K, v:V, r:TreeNode<K, V>):TreeNode<K, V>;
	private function compare(k1:K, k2:K):Int;
	@:elixir("Haxe.Map.sorted_string({this})")
	function toString():String;
	@:change("%{}")
	function clear():Void;
	@:elixir("%{}")
	function new():Void;
}

extern class TreeNode<K, V> {
	var left:TreeNode<K, V>;
	var right:TreeNode<K, V>;
	var key:K;
	var value:V;
	private var _height:Int;
	function toString():String;
	function new(l:TreeNode<K, V>, k:K, v:V, r:TreeNode<K, V>, h:Int = -1):Void;
	function get_height():Int;
}
