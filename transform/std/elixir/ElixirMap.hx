package elixir;

import elixir.types.Term;

@:native("Map")
extern class ElixirMap {
	@:elixir("%{}") static function new_():Term;
	@:native("new") static function fromList(list:Array<Term>):Term;
	static function put(map:Term, key:Term, value:Term):Term;
	static function get(map:Term, key:Term):Term;
	@:native("get") static function getWithDefault<K, V>(map:Map<K, V>, key:K, defaultValue:V):V;
	@:native("fetch!") static function fetchBang<K, V>(map:Map<K, V>, key:K):V;
	@:native("has_key?") static function hasKey<K, V>(map:Map<K, V>, key:K):Bool;
	@:elixir("map_size({0})") static function size<K, V>(map:Map<K, V>):Int;
	@:elixir("{0} == %{}") static function empty<K, V>(map:Map<K, V>):Bool;
	static function delete<K, V>(map:Map<K, V>, key:K):Map<K, V>;
	static function update<K, V>(map:Map<K, V>, key:K, initial:V, func:V->V):Map<K, V>;
	@:native("update!") static function updateBang<K, V>(map:Map<K, V>, key:K, func:V->V):Map<K, V>;
	static function putNew<K, V>(map:Map<K, V>, key:K, value:V):Map<K, V>;
	static function putNewLazy<K, V>(map:Map<K, V>, key:K, func:() -> V):Map<K, V>;
	static function merge<K, V>(map1:Map<K, V>, map2:Map<K, V>):Map<K, V>;
	@:native("merge") static function mergeWith<K, V>(map1:Map<K, V>, map2:Map<K, V>, func:(K, V, V) -> V):Map<K, V>;
	static function drop<K, V>(map:Map<K, V>, keys:Array<K>):Map<K, V>;
	static function take<K, V>(map:Map<K, V>, keys:Array<K>):Map<K, V>;
	static function keys<K, V>(map:Map<K, V>):Array<K>;
	static function values<K, V>(map:Map<K, V>):Array<V>;
	static function fromStruct<T>(struct:T):Map<String, Term>;
	@:elixir("Map.filter({0}, fn {key, value} -> {1}.(key, value) end)") @:calls(1)
	static function filter<K, V>(map:Map<K, V>, func:(K, V) -> Bool):Map<K, V>;
	@:elixir("Map.reject({0}, fn {key, value} -> {1}.(key, value) end)") @:calls(1)
	static function reject<K, V>(map:Map<K, V>, func:(K, V) -> Bool):Map<K, V>;
	@:native("equal?") static function equal<K, V>(map1:Map<K, V>, map2:Map<K, V>):Bool;
	@:elixir("Map.get({0}, {atom1})") static function getAtom(map:Map<String, Term>, key:String):Null<Term>;
}
