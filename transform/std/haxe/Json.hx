package haxe;

@:runtime("Haxe.Json")
extern class Json {
	@:elixir("Haxe.Json.parse({0})") @:effect
	static function parse(text:String):Dynamic;
	@:elixir("Haxe.Json.stringify({0}, {1}, {2}, {names0})", "0=named")
	@:elixir("Haxe.Json.stringify({0})", "argc=1")
	@:elixir("Haxe.Json.stringify({0}, {1}, {2})") @:calls(1)
	static function stringify(value:Dynamic, ?replacer:(key:Dynamic, value:Dynamic) -> Dynamic, ?space:String):String;
}
