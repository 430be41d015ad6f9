// A binary in UTF-8. Positions and lengths count code points.
@:runtime("Haxe.String")
extern class String {
	@:elixir("Haxe.String.length({this})")
	var length(default, null):Int;

	@:elixir("{0}")
	function new(string:String):Void;

	@:elixir("Haxe.String.upcase({this})")
	function toUpperCase():String;

	@:elixir("Haxe.String.downcase({this})")
	function toLowerCase():String;

	@:elixir("Haxe.String.char_at({this}, {0})")
	function charAt(index:Int):String;

	@:elixir("Haxe.String.char_code_at({this}, {0})")
	function charCodeAt(index:Int):Null<Int>;

	@:elixir("Haxe.String.index_of({this}, {0})", "argc=1")
	@:elixir("Haxe.String.index_of({this}, {0}, {1})")
	function indexOf(str:String, ?startIndex:Int):Int;

	@:elixir("Haxe.String.last_index_of({this}, {0})", "argc=1")
	@:elixir("Haxe.String.last_index_of({this}, {0}, {1})")
	function lastIndexOf(str:String, ?startIndex:Int):Int;

	@:elixir("String.codepoints({this})", "0=empty")
	@:elixir("String.split({this}, {0})", "0=literal")
	@:elixir("Haxe.String.split({this}, {0})")
	function split(delimiter:String):Array<String>;

	@:elixir("Haxe.String.substr({this}, {0})", "argc=1")
	@:elixir("Haxe.String.substr({this}, {0}, {1})")
	function substr(pos:Int, ?len:Int):String;

	@:elixir("Haxe.String.substring({this}, {0})", "argc=1")
	@:elixir("Haxe.String.substring({this}, {0}, {1})")
	function substring(startIndex:Int, ?endIndex:Int):String;

	@:elixir("{this}")
	function toString():String;

	@:elixir("<<{0}::utf8>>", "0=natural")
	@:elixir("Haxe.String.from_char_code({0})")
	static function fromCharCode(code:Int):String;
}
