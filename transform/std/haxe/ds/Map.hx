package haxe.ds;

import haxe.Constraints.IMap;
import haxe.ds.EnumValueMap;
import haxe.ds.IntMap;
import haxe.ds.ObjectMap;
import haxe.ds.StringMap;

// A map of Elixir's, whatever the key. The casts only decide which key types there are.
@:runtime("Haxe.Map")
@:transitive
@:multiType(@:followWithAbstracts K)
extern abstract Map<K, V>(IMap<K, V>) {
	@:elixir("%{}")
	public function new();

	@:change("Map.put({this}, {0}, {1})") @:keeps(1)
	public function set(key:K, value:V):Void;

	@:elixir("{this}[{0}]") @:place
	@:arrayAccess public function get(key:K):Null<V>;

	@:elixir("Map.has_key?({this}, {0})")
	public function exists(key:K):Bool;

	@:elixir("Map.has_key?({this}, {0})") @:before @:change("Map.delete({this}, {0})")
	public function remove(key:K):Bool;

	@:elixir("Map.keys({this})")
	public function keys():Iterator<K>;

	@:elixir("Map.values({this})") @:shares
	public function iterator():Iterator<V>;

	@:elixir("Haxe.Map.pairs({this})") @:shares
	public function keyValueIterator():KeyValueIterator<K, V>;

	@:elixir("{this}") @:shares
	public function copy():Map<K, V>;

	@:elixir("Haxe.Std.string({this})")
	public function toString():String;

	@:change("%{}")
	public function clear():Void;

	@:elixir("{1}") @:change("Map.put({this}, {0}, {1})") @:keeps(1)
	@:arrayAccess @:noCompletion public function arrayWrite(k:K, v:V):V;

	@:elixir("%{}") @:to private static function toStringMap<K:String, V>(t:IMap<K, V>):StringMap<V>;
	@:elixir("%{}") @:to private static function toIntMap<K:Int, V>(t:IMap<K, V>):IntMap<V>;
	@:elixir("%{}") @:to private static function toEnumValueMapMap<K:EnumValue, V>(t:IMap<K, V>):EnumValueMap<K, V>;
	@:elixir("%{}") @:to private static function toObjectMap<K:{}, V>(t:IMap<K, V>):ObjectMap<K, V>;

	@:elixir("{0}") @:from private static function fromStringMap<V>(map:StringMap<V>):Map<String, V>;
	@:elixir("{0}") @:from private static function fromIntMap<V>(map:IntMap<V>):Map<Int, V>;
	@:elixir("{0}") @:from private static function fromObjectMap<K:{}, V>(map:ObjectMap<K, V>):Map<K, V>;
}
