package elixir.types;

extern abstract Pid(Term) from Term to Term {
	@:elixir("{0}") public function new(pid:Term);
	@:elixir("IEx.Helpers.pid({0})") @:from public static function fromString(str:String):Pid;
	@:elixir("inspect({this})") @:to public function toString():String;
	@:elixir("{this} == self()") @:effect public function isSelf():Bool;
	@:elixir("Process.alive?({this})") @:effect public function isAlive():Bool;
	@:elixir("node({this})") public function node():String;
}
