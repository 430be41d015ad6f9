package sys.io;

extern class File {
	@:elixir("File.read!({0})") @:effect static function getContent(path:String):String;
	@:elixir("File.write!({0}, {1})") @:effect static function saveContent(path:String, content:String):Void;
	@:elixir("File.cp!({0}, {1})") @:effect static function copy(srcPath:String, dstPath:String):Void;
}
