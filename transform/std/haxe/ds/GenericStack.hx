package haxe.ds;

extern class GenericCell<T> {
	var elt:T;
	var next:GenericCell<T>;
	function new(elt:T, next:GenericCell<T>):Void;
}

// A list, its top first.
@:runtime("Haxe.Array")
extern class GenericStack<T> {
	@:elixir("[]") function new():Void;
	@:change("[{0} | {this}]") @:keeps(0) function add(item:T):Void;
	@:elixir("List.first({this})") @:place function first():Null<T>;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)") function pop():Null<T>;
	@:elixir("{this} == []") function isEmpty():Bool;
	@:elixir("{0} in {this}", "this=exact") @:elixir("Haxe.Array.contains({this}, {0})") @:before
	@:change("List.delete({this}, {0})", "this=exact") @:change("Haxe.Array.remove({this}, {0})") @:identity(0)
	function remove(v:T):Bool;
	@:elixir("{this}") @:shares function iterator():Iterator<T>;
	@:elixir("Haxe.Array.stack_string({this})") function toString():String;
	var head:GenericCell<T>;
}
