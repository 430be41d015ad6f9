package haxe.exceptions;

@:runtime("Haxe.Exception")
extern class NotImplementedException extends PosException {
	@:elixir("%Haxe.Exception{message: {0}}")
	function new(message:String = 'Not implemented', ?previous:haxe.Exception, ?pos:haxe.PosInfos):Void;
}
