package haxe.iterators;

@:runtime("Haxe.Iterator")
extern class StringIterator {
	@:elixir("String.to_charlist({0})")
	function new(s:String):Void;
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():Int;
	private var offset:Int;
	private var s:String;
}
