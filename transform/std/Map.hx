typedef Map<K, V> = haxe.ds.Map<K, V>;

@:deprecated
typedef IMap<K, V> = haxe.Constraints.IMap<K, V>;
