package haxe;

// A set of an enum's constructors, as the bits of a number.
extern abstract EnumFlags<T:EnumValue>(Int) {
	@:elixir("0", "argc=0") @:elixir("{0} || 0")
	public function new(?i:Int = 0):Void;

	@:elixir("Haxe.Int.band({this}, Haxe.Int.shift_left(1, Haxe.Type.enum_index({0}, {shape0}))) != 0", "0=enum")
	public function has(v:T):Bool;

	@:change("Haxe.Int.bor({this}, Haxe.Int.shift_left(1, Haxe.Type.enum_index({0}, {shape0})))", "0=enum")
	public function set(v:T):Void;

	@:change("Haxe.Int.band({this}, -1 - Haxe.Int.shift_left(1, Haxe.Type.enum_index({0}, {shape0})))", "0=enum")
	public function unset(v:T):Void;

	@:elixir("{0}") public static function ofInt<T:EnumValue>(i:Int):EnumFlags<T>;

	@:elixir("{this}") public function toInt():Int;
}
