package haxe.ds;

private typedef VectorData<T> = Array<T>;

// A list of a fixed length.
@:runtime("Haxe.Array")
extern abstract Vector<T>(Array<T>) {
	@:elixir("List.duplicate(nil, {0})") public function new(length:Int);
	@:elixir("length({this})") public var length(get, never):Int;
	@:elixir("length({this})") private function get_length():Int;
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
	@:changeArgument(2, "Haxe.Array.blit({0}, {1}, {2}, {3}, {4})")
	public static function blit<T>(src:Vector<T>, srcPos:Int, dest:Vector<T>, destPos:Int, len:Int):Void;
	@:elixir("{this}") @:place public function toData():VectorData<T>;
	@:elixir("{0}") public static function fromData<T>(data:VectorData<T>):Vector<T>;
	@:change("Enum.sort({this}, fn left, right -> {0}.(left, right) <= 0 end)") @:calls(0) public function sort(f:(T, T) -> Int):Void;
}
