package haxe.format;

@:runtime("Haxe.Json")
extern class JsonPrinter {
	@:elixir("Haxe.Json.stringify({0})", "argc=1")
	@:elixir("Haxe.Json.stringify({0}, {1}, {2})") @:calls(1)
	static function print(o:Dynamic, ?replacer:(key:Dynamic, value:Dynamic) -> Dynamic, ?space:String):String;
}
