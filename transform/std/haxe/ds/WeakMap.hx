package haxe.ds;

extern class WeakMap<K:{}, V> implements haxe.Constraints.IMap<K, V> {
	function set(key:K, value:V):Void;
	function get(key:K):Null<V>;
	function exists(key:K):Bool;
	function remove(key:K):Bool;
	function keys():Iterator<K>;
	function iterator():Iterator<V>;
	function keyValueIterator():KeyValueIterator<K, V>;
	function copy():WeakMap<K, V>;
	function toString():String;
	function clear():Void;
	function new():Void;
}
