import haxe.iterators.ArrayKeyValueIterator;

// A list. What changes the array gives a new list.
@:runtime("Haxe.Array")
extern class Array<T> {
	@:elixir("length({this})")
	var length(default, null):Int;

	@:elixir("[]")
	function new():Void;

	@:elixir("{this} ++ {0}") @:shares
	function concat(a:Array<T>):Array<T>;

	@:elixir("Enum.join({this}, {0})", "this:Array<String>&this=dense")
	@:elixir("Enum.join({this}, {0})", "this:Array<Int>&this=dense")
	@:elixir("Enum.map_join({this}, {0}, &Haxe.Std.string/1)")
	function join(sep:String):String;

	@:elixir("List.last({this})") @:before @:change("Enum.drop({this}, -1)")
	function pop():Null<T>;

	@:elixir("length({this})") @:change("{this} ++ [{0}]") @:keeps(0)
	function push(x:T):Int;

	@:change("Enum.reverse({this})")
	function reverse():Void;

	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function shift():Null<T>;

	@:elixir("{this}", "argc=1&0=0") @:elixir("Enum.drop({this}, {0})", "argc=1&0=natural")
	@:elixir("Enum.take({this}, {1})", "0=0&1=natural") @:elixir("Haxe.Array.slice({this}, {0}, {1})") @:shares
	function slice(pos:Int, ?end:Int):Array<T>;

	@:change("Enum.sort({this}, fn left, right -> {0}.(left, right) <= 0 end)") @:calls(0)
	function sort(f:T->T->Int):Void;

	@:pair("Haxe.Array.splice({this}, {0}, {1})")
	function splice(pos:Int, len:Int):Array<T>;

	@:elixir("Haxe.Std.string({this})")
	function toString():String;

	@:change("[{0} | {this}]") @:keeps(0)
	function unshift(x:T):Void;

	@:change("List.insert_at({this}, {0}, {1})", "0=natural")
	@:change("Haxe.Array.insert({this}, {0}, {1})") @:keeps(1)
	function insert(pos:Int, x:T):Void;

	@:elixir("{0} in {this}", "this=exact") @:elixir("Haxe.Array.contains({this}, {0})") @:before
	@:change("List.delete({this}, {0})", "this=exact") @:change("Haxe.Array.remove({this}, {0})") @:identity(0)
	function remove(x:T):Bool;

	@:elixir("{0} in {this}", "this=exact") @:elixir("Haxe.Array.contains({this}, {0})") @:identity(0)
	function contains(x:T):Bool;

	@:elixir("Haxe.Array.index_of({this}, {0})", "argc=1")
	@:elixir("Haxe.Array.index_of({this}, {0}, {1})") @:identity(0)
	function indexOf(x:T, ?fromIndex:Int):Int;

	@:elixir("Haxe.Array.last_index_of({this}, {0})", "argc=1")
	@:elixir("Haxe.Array.last_index_of({this}, {0}, {1})") @:identity(0)
	function lastIndexOf(x:T, ?fromIndex:Int):Int;

	@:elixir("{this}") @:shares
	function copy():Array<T>;

	@:elixir("{this}") @:shares
	function iterator():haxe.iterators.ArrayIterator<T>;

	@:elixir("Haxe.Array.pairs({this})") @:shares
	function keyValueIterator():ArrayKeyValueIterator<T>;

	@:elixir("Enum.map({this}, {0})") @:calls(0)
	function map<S>(f:T->S):Array<S>;

	@:elixir("Enum.filter({this}, {0})") @:calls(0) @:shares
	function filter(f:T->Bool):Array<T>;

	@:change("[]", "0=0") @:change("Haxe.Array.resize({this}, {0})")
	function resize(len:Int):Void;
}
