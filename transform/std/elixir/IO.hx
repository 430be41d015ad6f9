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
	@:native("gets") static function getsFrom(device:Term, prompt:String):Null<String>;
	@:elixir("IO.read({0})") @:effect static function read(count:Int):Null<String>;
	@:elixir("IO.read(:line)") @:effect static function readLine():Null<String>;
	@:elixir("IO.gets({0})") @:effect static function prompt(message:String):Null<String>;
	@:elixir("IO.read(1)") @:effect static function readChar():Null<String>;
	@:elixir("IO.read(:eof)") @:effect static function readAll():Null<String>;
	@:elixir("IO.chardata_to_string({0})") static function chardataToString(chardata:Term):String;
	@:elixir("IO.puts(:stderr, {0})") @:effect static function error(message:String):Term;
	@:elixir("IO.inspect({0})", "argc=1") @:elixir("IO.inspect({0}, label: {1})") @:effect
	static function debug<T>(item:T, label:String = ""):T;
	@:elixir("inspect({0})", "argc=1") @:elixir("{1} <> \": \" <> inspect({0})") static function formatInspect<T>(item:T, label:String = ""):String;
	@:elixir("IO.write({1} <> {0} <> IO.ANSI.reset())") @:effect static function coloredPrint(text:String, color:String):Term;
	@:elixir("IO.write(IO.ANSI.red() <> {0} <> IO.ANSI.reset())") @:effect static function redText(text:String):Term;
	@:elixir("IO.write(IO.ANSI.green() <> {0} <> IO.ANSI.reset())") @:effect static function greenText(text:String):Term;
	@:elixir("IO.write(IO.ANSI.blue() <> {0} <> IO.ANSI.reset())") @:effect static function blueText(text:String):Term;
	@:elixir("IO.write(IO.ANSI.yellow() <> {0} <> IO.ANSI.reset())") @:effect static function yellowText(text:String):Term;
	static function warn(message:String):Term;
	@:elixir("IO.ANSI.reset()") static var ANSI_RESET(default, never):String;
	@:elixir("IO.ANSI.red()") static var ANSI_RED(default, never):String;
	@:elixir("IO.ANSI.green()") static var ANSI_GREEN(default, never):String;
	@:elixir("IO.ANSI.yellow()") static var ANSI_YELLOW(default, never):String;
	@:elixir("IO.ANSI.blue()") static var ANSI_BLUE(default, never):String;
	@:elixir("IO.ANSI.bright()") static var ANSI_BRIGHT(default, never):String;
	@:elixir("IO.ANSI.black()") static var ANSI_BLACK(default, never):String;
	@:elixir("IO.ANSI.magenta()") static var ANSI_MAGENTA(default, never):String;
	@:elixir("IO.ANSI.cyan()") static var ANSI_CYAN(default, never):String;
	@:elixir("IO.ANSI.white()") static var ANSI_WHITE(default, never):String;
	@:elixir("IO.ANSI.faint()") static var ANSI_FAINT(default, never):String;
	@:elixir("IO.ANSI.italic()") static var ANSI_ITALIC(default, never):String;
	@:elixir("IO.ANSI.underline()") static var ANSI_UNDERLINE(default, never):String;
	@:elixir("IO.ANSI.reverse()") static var ANSI_REVERSE(default, never):String;
	@:elixir("IO.puts({0})") @:effect static function println(item:Term):Term;
	@:elixir("IO.write({0})") @:effect static function print(item:Term):Term;
}
