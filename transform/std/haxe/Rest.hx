package haxe;

import haxe.iterators.RestIterator;
import haxe.iterators.RestKeyValueIterator;

@:runtime("Haxe.Array")
extern abstract Rest<T>(Array<T>) {
	@:elixir("length({this})") public var length(get, never):Int;
	@:elixir("length({this})") private function get_length():Int;
	@:elixir("{0}") @:from static public function of<T>(array:Array<T>):Rest<T>;
	@:elixir("Enum.at({this}, {0})", "0=natural")
	@:elixir("Haxe.Array.at({this}, {0})") @:place
	@:arrayAccess private function get(index:Int):T;
	@:elixir("{this}") @:shares @:to public function toArray():Array<T>;
	@:elixir("{this}") @:shares public function iterator():RestIterator<T>;
	@:elixir("Haxe.Array.pairs({this})") @:shares public function keyValueIterator():RestKeyValueIterator<T>;
	@:elixir("{this} ++ [{0}]") @:shares @:keeps(0) public function append(item:T):Rest<T>;
	@:elixir("[{0} | {this}]") @:shares @:keeps(0) public function prepend(item:T):Rest<T>;
	@:elixir("Haxe.Std.string({this})") public function toString():String;
	private function new(array:Array<T>):Void;
}
