package haxe.ds;

@:forward(copy, filter, indexOf, iterator, keyValueIterator, join, lastIndexOf, map, slice, contains, toString)
@:runtime("Haxe.Array")
extern abstract ReadOnlyArray<T>(Array<T>) from Array<T> to Iterable<T> {
	@:elixir("length({this})") public var length(get, never):Int;
	@:elixir("length({this})") private function get_length():Int;
	@:elixir("Enum.at({this}, {0})", "0=natural")
	@:elixir("Haxe.Array.at({this}, {0})") @:place
	@:arrayAccess private function get(i:Int):T;
	@:elixir("{this} ++ {0}") @:shares
	public function concat(a:ReadOnlyArray<T>):Array<T>;
}
