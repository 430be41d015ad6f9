package haxe.ds;

// A list of a fixed length.
@:runtime("Haxe.Array")
extern abstract Vector<T>(Array<T>) {
	@:elixir("List.duplicate(nil, {0})") public function new(length:Int);
	@:elixir("length({this})") public var length(get, never):Int;
	@:elixir("length({this})") function get_length():Int;
	@:elixir("Enum.at({this}, {0})", "0=natural")
	@:elixir("Haxe.Array.at({this}, {0})") @:place
	@:arrayAccess public function get(index:Int):T;
	@:elixir("{1}") @:change("Haxe.Array.put({this}, {0}, {1})") @:keeps(1)
	@:arrayAccess public function set(index:Int, val:T):T;
	@:elixir("{this}") @:shares public function toArray():Array<T>;
	@:elixir("{this}") @:shares public function copy<T>():Vector<T>;
	@:elixir("{0}") @:shares static public function fromArrayCopy<T>(array:Array<T>):Vector<T>;
	@:elixir("Enum.map_join({this}, {0}, &Haxe.Std.string/1)") public function join<T>(sep:String):String;
	@:elixir("Enum.map({this}, {0})") @:calls(0) public function map<S>(f:T->S):Vector<S>;
}
