package haxe.ds;

extern abstract HashMap<K:{function hashCode():Int;}, V>(HashMapData<K, V>) {
	public function new():Void;
	@:arrayAccess public function set(k:K, v:V):Void;
	@:arrayAccess public function get(k:K):Null<V>;
	public function exists(k:K):Bool;
	public function remove(k:K):Bool;
	public function keys():Iterator<K>;
	public function copy():HashMap<K, V>;
	public function iterator():Iterator<V>;
	public function keyValueIterator():haxe.iterators.HashMapKeyValueIterator<K, V>;
	public function clear():Void;
}

private extern class HashMapData<K:{function hashCode():Int;}, V> {
	var keys:IntMap<K>;
	var values:IntMap<V>;
	function new():Void;
}
