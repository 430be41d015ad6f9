package elixir.types;

extern abstract TaskRef(Term) from Term to Term {
	@:elixir("{0}") public function new(task:Term);
	@:elixir("{this}.pid") public function pid():Pid;
	@:elixir("{this}.ref") public function ref():Reference;
	@:elixir("{this}.owner") public function owner():Pid;
	@:elixir("Process.alive?({this}.pid)") @:effect public function isAlive():Bool;
	@:elixir("inspect({this})") @:to public function toString():String;
}
