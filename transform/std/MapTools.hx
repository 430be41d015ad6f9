@:runtime("Haxe.Map")
extern class MapTools {
	@:elixir("Map.filter({0}, fn {key, value} -> {1}.(key, value) end)") @:calls(1) @:shares
	static function filter<K, V>(map:Map<K, V>, predicate:(K, V) -> Bool):Map<K, V>;
	@:elixir("Map.new({0}, fn {key, value} -> {key, {1}.(key, value)} end)") @:calls(1)
	static function map<K, V, U>(map:Map<K, V>, transform:(K, V) -> U):Map<K, U>;
	@:elixir("Map.new({0}, fn {key, value} -> {{1}.(key, value), value} end)") @:calls(1) @:shares
	static function mapKeys<K, V, J>(map:Map<K, V>, transform:(K, V) -> J):Map<J, V>;
	@:elixir("Enum.reduce({0}, {1}, fn {key, value}, result -> {2}.(result, key, value) end)") @:calls(2)
	static function reduce<K, V, A>(map:Map<K, V>, initial:A, reducer:(A, K, V) -> A):A;
	@:elixir("Enum.any?({0}, fn {key, value} -> {1}.(key, value) end)") @:calls(1)
	static function any<K, V>(map:Map<K, V>, predicate:(K, V) -> Bool):Bool;
	@:elixir("Enum.all?({0}, fn {key, value} -> {1}.(key, value) end)") @:calls(1)
	static function all<K, V>(map:Map<K, V>, predicate:(K, V) -> Bool):Bool;
	@:elixir("Haxe.Map.find({0}, {1})") @:calls(1) @:place
	static function find<K, V>(map:Map<K, V>, predicate:(K, V) -> Bool):Null<{key:K, value:V}>;
	@:elixir("Map.keys({0})")
	static function keys<K, V>(map:Map<K, V>):Array<K>;
	@:elixir("Map.values({0})") @:shares
	static function values<K, V>(map:Map<K, V>):Array<V>;
	@:elixir("Haxe.Map.pairs({0})") @:shares
	static function toArray<K, V>(map:Map<K, V>):Array<{key:K, value:V}>;
	@:elixir("Map.new({0}, &{&1.key, &1.value})") @:shares
	static function fromArray<K, V>(pairs:Array<{key:K, value:V}>):Map<K, V>;
	@:elixir("Map.merge({0}, {1})") @:shares
	static function merge<K, V>(map1:Map<K, V>, map2:Map<K, V>):Map<K, V>;
	@:elixir("{0} == %{}")
	static function isEmpty<K, V>(map:Map<K, V>):Bool;
	@:elixir("map_size({0})")
	static function size<K, V>(map:Map<K, V>):Int;
}
