package haxe.iterators;

@:runtime("Haxe.Iterator")
extern class DynamicAccessIterator<T> {
	@:elixir("Map.values({0})")
	function new(access:DynamicAccess<T>):Void;
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():T;
	private final access:haxe.DynamicAccess<T>;
	private final keys:Array<String>;
	private var index:Int;
}
