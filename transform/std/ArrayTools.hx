@:runtime("Haxe.Array")
extern class ArrayTools {
	@:elixir("List.foldl({0}, {2}, fn item, result -> {1}.(result, item) end)") @:calls(1)
	static function reduce<T, U>(array:Array<T>, func:(U, T) -> U, initial:U):U;
	@:elixir("List.foldl({0}, {2}, fn item, result -> {1}.(result, item) end)") @:calls(1)
	static function fold<T, U>(array:Array<T>, func:(U, T) -> U, initial:U):U;
	@:elixir("Enum.find({0}, {1})") @:calls(1) @:place
	static function find<T>(array:Array<T>, predicate:T->Bool):Null<T>;
	@:elixir("Enum.find_index({0}, {1}) || -1") @:calls(1)
	static function findIndex<T>(array:Array<T>, predicate:T->Bool):Int;
	@:elixir("Enum.any?({0}, {1})") @:calls(1)
	static function exists<T>(array:Array<T>, predicate:T->Bool):Bool;
	@:elixir("Enum.any?({0}, {1})") @:calls(1)
	static function any<T>(array:Array<T>, predicate:T->Bool):Bool;
	@:elixir("Enum.all?({0}, {1})") @:calls(1)
	static function foreach<T>(array:Array<T>, predicate:T->Bool):Bool;
	@:elixir("Enum.all?({0}, {1})") @:calls(1)
	static function all<T>(array:Array<T>, predicate:T->Bool):Bool;
	@:elixir("Enum.each({0}, {1})") @:calls(1) @:effect
	static function forEach<T>(array:Array<T>, action:T->Void):Void;
	@:elixir("Enum.take({0}, {1})") @:shares
	static function take<T>(array:Array<T>, n:Int):Array<T>;
	@:elixir("Enum.drop({0}, {1})") @:shares
	static function drop<T>(array:Array<T>, n:Int):Array<T>;
	@:elixir("Enum.flat_map({0}, {1})") @:calls(1)
	static function flatMap<T, U>(array:Array<T>, mapper:T->Array<U>):Array<U>;
}
