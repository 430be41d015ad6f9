package elixir;

import elixir.types.Term;

@:native("File")
extern class File {
	@:native("read!") static function readBang(path:String):String;
	@:native("write!") static function writeBang(path:String, content:Term):Term;
	@:native("exists?") static function exists(path:String):Bool;
	@:native("regular?") static function regular(path:String):Bool;
	@:native("dir?") static function dir(path:String):Bool;
	@:native("copy!") static function copyBang(source:String, destination:String):Int;
	@:native("rename!") static function renameBang(source:String, destination:String):Term;
	@:native("rm!") static function rmBang(path:String):Term;
	@:native("mkdir!") static function mkdirBang(path:String):Term;
	@:native("mkdir_p!") static function mkdirRecursiveBang(path:String):Term;
	@:native("ls!") static function lsBang(path:String):Array<String>;
	@:native("cwd!") static function cwdBang():String;
	@:native("regular?") static function isFile(path:String):Bool;
	@:native("dir?") static function isDirectory(path:String):Bool;
}
