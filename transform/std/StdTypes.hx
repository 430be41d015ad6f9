// The core types. The typer knows their names; what they can do is written here.

@:coreType abstract Void {}

@:coreType @:notNull @:runtimeValue abstract Float {}

@:coreType @:notNull @:runtimeValue abstract Int to Float {}

@:forward
@:coreType
abstract Null<T> from T to T {}

@:coreType @:notNull @:runtimeValue abstract Bool {}

@:coreType @:runtimeValue abstract Dynamic<T> {}

typedef Iterator<T> = {
	function hasNext():Bool;
	function next():T;
}

typedef Iterable<T> = {
	function iterator():Iterator<T>;
}

typedef KeyValueIterator<K, V> = Iterator<{key:K, value:V}>;

typedef KeyValueIterable<K, V> = {
	function keyValueIterator():KeyValueIterator<K, V>;
}

extern interface ArrayAccess<T> {}
