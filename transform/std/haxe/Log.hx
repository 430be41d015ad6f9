package haxe;

@:runtime("Haxe.Log")
extern class Log {
	@:elixir("Haxe.Log.format_output({0}, {1})")
	static function formatOutput(v:Dynamic, infos:PosInfos):String;
	@:elixir("IO.puts(Haxe.Log.format_output({0}, {1}))") @:effect
	static dynamic function trace(v:Dynamic, ?infos:PosInfos):Void;
}
