package haxe.io;

@:runtime("Haxe.Path")
extern class Path {
	@:elixir("{this}.dir") var dir:Null<String>;
	@:elixir("{this}.file") var file:String;
	@:elixir("{this}.ext") var ext:Null<String>;
	@:elixir("{this}.backslash") var backslash:Bool;
	@:elixir("Haxe.Path.new({0})") function new(path:String):Void;
	@:elixir("Haxe.Path.to_string({this})") function toString():String;
	@:elixir("Haxe.Path.without_extension({0})") static function withoutExtension(path:String):String;
	@:elixir("Haxe.Path.without_directory({0})") static function withoutDirectory(path:String):String;
	@:elixir("Haxe.Path.directory({0})") static function directory(path:String):String;
	@:elixir("Haxe.Path.extension({0})") static function extension(path:String):String;
	@:elixir("Haxe.Path.with_extension({0}, {1})") static function withExtension(path:String, ext:Null<String>):String;
	@:elixir("Haxe.Path.join({0})") static function join(paths:Array<String>):String;
	@:elixir("Haxe.Path.normalize({0})") static function normalize(path:String):String;
	@:elixir("Haxe.Path.add_trailing_slash({0})") static function addTrailingSlash(path:String):String;
	@:elixir("Haxe.Path.remove_trailing_slashes({0})") static function removeTrailingSlashes(path:String):String;
	@:elixir("Haxe.Path.is_absolute({0})") static function isAbsolute(path:String):Bool;
	private static function unescape(path:String):String;
	private static function escape(path:String, allowSlashes:Bool = false):String;
}
