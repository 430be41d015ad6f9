package haxe.iterators;

extern class HashMapKeyValueIterator<K:{function hashCode():Int;}, V> {
	private final map:haxe.ds.HashMap<K, V>;
	private final keys:Iterator<K>;
	function hasNext():Bool;
	function next():{value:V, key:K};
	function new(map:haxe.ds.HashMap<K, V>):Void;
}
