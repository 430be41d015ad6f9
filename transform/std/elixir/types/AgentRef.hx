package elixir.types;

extern abstract AgentRef(Term) from Term to Term {
	@:elixir("{0}") @:from public static function fromPid(pid:Pid):AgentRef;
	@:elixir("{0}") public static function named(name:Atom):AgentRef;
	@:elixir("{this}") @:to public function toPid():Null<Pid>;
	@:elixir("GenServer.whereis({this}) != nil") @:effect public function isAlive():Bool;
	@:elixir("{this}") public function toValue():Term;
}
