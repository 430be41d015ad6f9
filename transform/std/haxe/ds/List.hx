package haxe.ds;

// A list; what an Array does with it costs the same.
@:runtime("Haxe.Array")
extern class List<T> {
	@:elixir("length({this})")
	var length(default, null):Int;
	@:elixir("[]")
	function new():Void;
	@:change("{this} ++ [{0}]") @:keeps(0)
	function add(item:T):Void;
	@:change("[{0} | {this}]") @:keeps(0)
	function push(item:T):Void;
	@:elixir("List.first({this})") @:place
	function first():Null<T>;
	@:elixir("List.last({this})") @:place
	function last():Null<T>;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function pop():Null<T>;
	@:elixir("{this} == []")
	function isEmpty():Bool;
	@:change("[]")
	function clear():Void;
	@:elixir("{0} in {this}", "this=exact") @:elixir("Haxe.Array.contains({this}, {0})") @:before
	@:change("List.delete({this}, {0})", "this=exact") @:change("Haxe.Array.remove({this}, {0})") @:identity(0)
	function remove(v:T):Bool;
	@:elixir("{this}") @:shares
	function iterator():ListIterator<T>;
	@:elixir("Haxe.Array.pairs({this})") @:shares
	function keyValueIterator():ListKeyValueIterator<T>;
	@:elixir("Haxe.Array.list_string({this})")
	function toString():String;
	@:elixir("Enum.join({this}, {0})", "this:haxe.ds.List<String>&this=dense")
	@:elixir("Enum.join({this}, {0})", "this:haxe.ds.List<Int>&this=dense")
	@:elixir("Enum.map_join({this}, {0}, &Haxe.Std.string/1)")
	function join(sep:String):String;
	@:elixir("Enum.filter({this}, {0})") @:calls(0) @:shares
	function filter(f:T->Bool):List<T>;
	@:elixir("Enum.map({this}, {0})") @:calls(0)
	function map<X>(f:T->X):List<X>;
	private var h:ListNode<T>;
	private var q:ListNode<T>;
}

private extern class ListNode<T> {
	var item:T;
	var next:ListNode<T>;
	function new(item:T, next:ListNode<T>):Void;
}

// What is still to come, as all iterators of the library.
private extern class ListIterator<T> {
	private var head:ListNode<T>;
	function new(head:ListNode<T>):Void;
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():T;
}

private extern class ListKeyValueIterator<T> {
	private var idx:Int;
	private var head:ListNode<T>;
	function new(head:ListNode<T>):Void;
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():{key:Int, value:T};
}
