package sys.io;

extern class File {
	@:elixir("File.read!({0})") @:effect static function getContent(path:String):String;
	@:elixir("File.write!({0}, {1})") @:effect static function saveContent(path:String, content:String):Void;
	@:elixir("File.cp!({0}, {1})") @:effect static function copy(srcPath:String, dstPath:String):Void;
	@:elixir("File.read!({0})") @:effect static function getBytes(path:String):haxe.io.Bytes;
	@:elixir("File.write!({0}, {1})") @:effect static function saveBytes(path:String, bytes:haxe.io.Bytes):Void;
	@:elixir("Haxe.Input.open({0})") @:effect static function read(path:String, binary:Bool = true):FileInput;
	@:elixir("Haxe.Output.open({0}, [:write])") @:effect static function write(path:String, binary:Bool = true):FileOutput;
	@:elixir("Haxe.Output.open({0}, [:append])") @:effect static function append(path:String, binary:Bool = true):FileOutput;
	@:elixir("Haxe.Output.open({0}, [:read, :write])") @:effect static function update(path:String, binary:Bool = true):FileOutput;
}
