package elixir;

@:native("Path")
extern class Path {
	static function join(paths:Array<String>):String;
	@:native("join") static function joinTwo(left:String, right:String):String;
	static function absname(path:String):String;
	static function expand(path:String):String;
	static function basename(path:String):String;
	static function dirname(path:String):String;
	static function extname(path:String):String;
	static function rootname(path:String):String;
	static function relativeToCwd(path:String):String;
	static function wildcard(pattern:String):Array<String>;
	static function split(path:String):Array<String>;
}
