// A regular expression. Its last match is kept by the process, so that the value itself never changes.
@:runtime("Haxe.EReg")
extern class EReg {
	@:elixir("Haxe.EReg.new({0}, {1})")
	function new(r:String, opt:String):Void;
	@:elixir("Haxe.EReg.match({this}, {0})") @:effect
	function match(s:String):Bool;
	@:elixir("Haxe.EReg.matched({this}, {0})") @:null
	function matched(n:Int):String;
	@:elixir("Haxe.EReg.matched_left({this})")
	function matchedLeft():String;
	@:elixir("Haxe.EReg.matched_right({this})")
	function matchedRight():String;
	@:elixir("Haxe.EReg.matched_pos({this})")
	function matchedPos():{pos:Int, len:Int};
	@:elixir("Haxe.EReg.match_sub({this}, {0}, {1}, {2})") @:effect
	function matchSub(s:String, pos:Int, len:Int = -1):Bool;
	@:elixir("Haxe.EReg.split({this}, {0})")
	function split(s:String):Array<String>;
	@:elixir("Haxe.EReg.replace({this}, {0}, {1})")
	function replace(s:String, by:String):String;
	@:elixir("Haxe.EReg.map({this}, {0}, {1})") @:calls(1)
	function map(s:String, f:EReg->String):String;
	@:elixir("Haxe.EReg.escape({0})")
	static function escape(s:String):String;
}
