package haxe;

@:runtime("Haxe.Int64")
extern class Int64Helper {
	@:elixir("Haxe.Int64.parse({0})") static function parseString(sParam:String):Int64;
	@:elixir("Haxe.Int64.from_float({0})") static function fromFloat(f:Float):Int64;
}
