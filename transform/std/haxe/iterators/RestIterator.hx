package haxe.iterators;

@:runtime("Haxe.Iterator")
extern class RestIterator<T> {
	@:elixir("{this} != []")
	function hasNext():Bool;
	@:elixir("List.first({this})") @:before @:change("Enum.drop({this}, 1)")
	function next():T;
	private final args:haxe.Rest<T>;
	private var current:Int;
	@:allow(haxe.Rest) private function new(args:Any):Void;
}
