package sys;

extern class FileSystem {
	@:elixir("File.exists?({0})") @:effect static function exists(path:String):Bool;
	@:elixir("File.rename!({0}, {1})") @:effect static function rename(path:String, newPath:String):Void;
	@:elixir("Path.expand({0})") @:effect static function fullPath(relPath:String):String;
	@:elixir("Path.expand({0})") @:effect static function absolutePath(relPath:String):String;
	@:elixir("File.dir?({0})") @:effect static function isDirectory(path:String):Bool;
	@:elixir("File.mkdir_p!({0})") @:effect static function createDirectory(path:String):Void;
	@:elixir("File.rm!({0})") @:effect static function deleteFile(path:String):Void;
	@:elixir("File.rmdir!({0})") @:effect static function deleteDirectory(path:String):Void;
	@:elixir("File.ls!({0})") @:effect static function readDirectory(path:String):Array<String>;
	@:elixir("Haxe.Sys.stat({0})") @:effect static function stat(path:String):FileStat;
}
