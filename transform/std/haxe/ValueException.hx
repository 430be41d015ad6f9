package haxe;

@:runtime("Haxe.Exception")
extern class ValueException extends Exception {
	@:elixir("{this}.value") var value(default, null):Any;
	@:elixir("Haxe.ValueException.new({0}, {1}, {2})")
	function new(value:Any, ?previous:Exception, ?native:Any):Void;
	private override function unwrap():Any;
}
