// The numbers that are still to come, as a list.
@:runtime("Haxe.Iterator")
extern class IntIterator {
	@:elixir("Enum.to_list({0}..({1} - 1)//1)")
	function new(min:Int, max:Int):Void;
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():Int;
	private var min:Int;
	private var max:Int;
}
