package haxe.format;

@:runtime("Haxe.Json")
extern class JsonParser {
	@:elixir("Haxe.Json.parse({0})") @:effect
	static function parse(str:String):Dynamic;
}
