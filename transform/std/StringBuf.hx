// iodata that grows at its end.
@:runtime("Haxe.String")
extern class StringBuf {
	@:elixir("Haxe.String.length(IO.iodata_to_binary({this}))")
	var length(get, never):Int;
	@:elixir("Haxe.String.length(IO.iodata_to_binary({this}))")
	private function get_length():Int;
	@:elixir("[]")
	function new():Void;
	@:change("[{this} | {text0}]")
	function add<T>(x:T):Void;
	@:change("[{this} | <<{0}::utf8>>]")
	function addChar(c:Int):Void;
	@:change("[{this} | Haxe.String.substr({0}, {1})]", "argc=2")
	@:change("[{this} | Haxe.String.substr({0}, {1}, {2})]")
	function addSub(s:String, pos:Int, ?len:Int):Void;
	@:elixir("IO.iodata_to_binary({this})")
	function toString():String;
}
