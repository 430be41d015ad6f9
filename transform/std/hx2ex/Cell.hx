package hx2ex;

// A local variable that a function changes later, or that a catch must see: lowering makes it (lower/cells.c).
@:runtime("Haxe.Ref")
extern class Cell {
	@:elixir("Haxe.Ref.new({0})") @:effect @:keeps(0)
	static function make<T>(value:T):Cell;
	@:elixir("Haxe.Ref.get({0})") @:effect
	static function get<T>(cell:Cell):T;
	@:elixir("Haxe.Ref.put({0}, {1})") @:effect @:keeps(1)
	static function put<T>(cell:Cell, value:T):T;
	// Gives what it was before.
	@:elixir("Haxe.Ref.step({0}, {1})") @:effect
	static function step(cell:Cell, by:Int):Int;
}
