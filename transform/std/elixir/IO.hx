package elixir;

import elixir.types.Term;

@:native("IO")
extern class IO {
	static function puts(item:Term):Term;
	@:native("puts") static function putsTo(device:Term, item:Term):Term;
	static function write(item:Term):Term;
	@:native("write") static function writeTo(device:Term, item:Term):Term;
	static function inspect<T>(item:T):T;
	static function gets(prompt:String):Null<String>;
	@:elixir("IO.iodata_length({0})") static function iodataLength(iodata:Term):Int;
	@:elixir("IO.iodata_to_binary({0})") static function iodataToBinary(iodata:Term):String;
	static function warn(message:String):Term;
	@:elixir("IO.ANSI.reset()") static var ANSI_RESET(default, never):String;
	@:elixir("IO.ANSI.red()") static var ANSI_RED(default, never):String;
	@:elixir("IO.ANSI.green()") static var ANSI_GREEN(default, never):String;
	@:elixir("IO.ANSI.yellow()") static var ANSI_YELLOW(default, never):String;
	@:elixir("IO.ANSI.blue()") static var ANSI_BLUE(default, never):String;
	@:elixir("IO.ANSI.bright()") static var ANSI_BRIGHT(default, never):String;
	@:elixir("IO.puts({0})") @:effect static function println(item:Term):Term;
	@:elixir("IO.write({0})") @:effect static function print(item:Term):Term;
}
