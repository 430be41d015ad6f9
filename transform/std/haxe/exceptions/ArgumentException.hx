package haxe.exceptions;

@:runtime("Haxe.Exception")
extern class ArgumentException extends PosException {
	@:elixir("Haxe.Exception.argument({0}, {1})")
	function new(argument:String, ?message:String, ?previous:haxe.Exception, ?pos:haxe.PosInfos):Void;
	final argument:String;
}
