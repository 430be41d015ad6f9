@:runtime("Haxe.Std")
extern class Std {
	@:elixir("Haxe.Std.is_of_type({0}, {1})")
	@:deprecated('Std.is is deprecated. Use Std.isOfType instead.')
	static function is(v:Dynamic, t:Dynamic):Bool;

	@:elixir("Haxe.Std.is_of_type({0}, {1})")
	static function isOfType(v:Dynamic, t:Dynamic):Bool;

	@:elixir("Haxe.Std.downcast({0}, {1})") @:place @:null
	static function downcast<T:{}, S:T>(value:T, c:Class<S>):S;

	@:elixir("Haxe.Std.downcast({0}, {1})") @:place @:null
	@:deprecated('Std.instance() is deprecated. Use Std.downcast() instead.')
	static function instance<T:{}, S:T>(value:T, c:Class<S>):S;

	@:elixir("{text0}")
	static function string(s:Dynamic):String;

	@:elixir("{0}", "0:Int")
	@:elixir("div({dividend0}, {divisor0})", "0=quotient")
	@:elixir("trunc({0})", "0=finite")
	@:elixir("Haxe.Std.int({0})")
	static function int(x:Float):Int;

	@:elixir("Haxe.Std.parse_int({0})")
	static function parseInt(x:String):Null<Int>;

	@:elixir("Haxe.Std.parse_float({0})") @:special
	static function parseFloat(x:String):Float;

	@:elixir(":rand.uniform({0}) - 1", "0=positive")
	@:elixir("Haxe.Std.random({0})") @:effect
	static function random(x:Int):Int;
}
