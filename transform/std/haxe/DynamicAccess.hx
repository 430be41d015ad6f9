package haxe;

import haxe.iterators.DynamicAccessIterator;
import haxe.iterators.DynamicAccessKeyValueIterator;

@:runtime("Haxe.Reflect")
extern abstract DynamicAccess<T>(Dynamic<T>) from Dynamic<T> to Dynamic<T> {
	@:elixir("%{}") public function new();
	@:elixir("Haxe.Reflect.field({this}, {0})") @:place
	@:arrayAccess public function get(key:String):Null<T>;
	@:elixir("{1}") @:change("Haxe.Reflect.set_field({this}, {0}, {1})") @:keeps(1)
	@:arrayAccess public function set(key:String, value:T):T;
	@:elixir("Haxe.Reflect.has_field({this}, {0})")
	public function exists(key:String):Bool;
	@:elixir("Haxe.Reflect.has_field({this}, {0})") @:before @:change("Haxe.Reflect.delete_field({this}, {0})")
	public function remove(key:String):Bool;
	@:elixir("Haxe.Reflect.fields({this})")
	public function keys():Array<String>;
	@:elixir("{this}") @:shares
	public function copy():DynamicAccess<T>;
	@:elixir("Map.values({this})") @:shares
	public function iterator():DynamicAccessIterator<T>;
	@:elixir("Haxe.Reflect.pairs({this})") @:shares
	public function keyValueIterator():DynamicAccessKeyValueIterator<T>;
}
