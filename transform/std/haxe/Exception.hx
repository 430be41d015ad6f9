package haxe;

// Every exception of Elixir's can stand here.
@:runtime("Haxe.Exception")
extern class Exception {
	@:elixir("Exception.message({this})") var message(get, never):String;
	@:elixir("Exception.message({this})") private function get_message():String;
	@:elixir("Haxe.Exception.stack({this})") var stack(get, never):CallStack;
	@:elixir("Haxe.Exception.stack({this})") private function get_stack():CallStack;
	@:elixir("Haxe.Exception.previous({this})") var previous(get, never):Null<Exception>;
	@:elixir("Haxe.Exception.previous({this})") private function get_previous():Null<Exception>;
	@:elixir("Haxe.Exception.native({this})") var native(get, never):Any;
	@:elixir("Haxe.Exception.native({this})") private function get_native():Any;
	@:elixir("Haxe.Exception.caught({0})") static private function caught(value:Any):Exception;
	@:elixir("Haxe.Exception.thrown({0})") static private function thrown(value:Any):Any;
	@:elixir("%Haxe.Exception{message: {0}}", "argc=1")
	@:elixir("Haxe.Exception.new({0}, {1}, {2})")
	function new(message:String, ?previous:Exception, ?native:Any):Void;
	@:elixir("Haxe.Exception.unwrap({this})") private function unwrap():Any;
	@:elixir("Exception.message({this})") function toString():String;
	@:elixir("Haxe.Exception.details({this})") function details():String;
	private var __exceptionMessage:String;
	private var __exceptionStack:Null<CallStack>;
	private var __nativeStack:CallStack;
	private var __skipStack:Int;
	private var __nativeException:Any;
	private var __previousException:Null<Exception>;
	private function __shiftStack():Void;
	private final function get_native():Any;
}
