@:runtime("Haxe.Sys")
extern class Sys {
	@:elixir("IO.write({chars0})") @:effect
	static function print(v:Dynamic):Void;
	@:elixir("IO.puts({chars0})") @:effect
	static function println(v:Dynamic):Void;
	@:elixir("System.argv()") @:effect
	static function args():Array<String>;
	@:elixir("System.get_env({0})") @:effect @:null
	static function getEnv(s:String):String;
	@:elixir("Haxe.Sys.put_env({0}, {1})") @:effect
	static function putEnv(s:String, v:String):Void;
	@:elixir("System.get_env()") @:effect
	static function environment():Map<String, String>;
	@:elixir("Process.sleep(trunc({0} * 1000))") @:effect
	static function sleep(seconds:Float):Void;
	@:elixir("false")
	static function setTimeLocale(loc:String):Bool;
	@:elixir("Haxe.Sys.get_cwd()") @:effect
	static function getCwd():String;
	@:elixir("File.cd!({0})") @:effect
	static function setCwd(s:String):Void;
	@:elixir("Haxe.Sys.system_name()")
	static function systemName():String;
	@:elixir("Haxe.Sys.command({0}, {1})") @:effect
	static function command(cmd:String, ?args:Array<String>):Int;
	@:elixir("System.halt({0})") @:effect
	static function exit(code:Int):Void;
	@:elixir("System.os_time(:microsecond) / 1_000_000") @:effect
	static function time():Float;
	@:elixir("Haxe.Sys.cpu_time()") @:effect
	static function cpuTime():Float;
	@:elixir("Haxe.Sys.program_path()") @:effect
	@:deprecated("Use programPath instead") static function executablePath():String;
	@:elixir("Haxe.Sys.program_path()") @:effect
	static function programPath():String;
	private static function _command(cmd:String):Int;
	static function getChar(echo:Bool):Int;
	@:elixir("Haxe.Input.device(:stdio)") static function stdin():haxe.io.Input;
	@:elixir("Haxe.Output.device(:stdio)") static function stdout():haxe.io.Output;
	@:elixir("Haxe.Output.device(:stderr)") static function stderr():haxe.io.Output;
}
