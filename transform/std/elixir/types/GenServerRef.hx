package elixir.types;

extern abstract GenServerRef(Term) from Term to Term {
	@:elixir("{0}") public function new(ref:Term);
	@:elixir("{0}") @:from public static function fromPid(pid:Pid):GenServerRef;
	@:elixir("{0}") @:from public static function fromName(name:Atom):GenServerRef;
	@:elixir("{:global, {0}}") public static function global(name:Atom):GenServerRef;
	@:elixir("GenServer.whereis({this}) != nil") @:effect public function isAlive():Bool;
	@:elixir("GenServer.whereis({this})") @:effect public function whereis():Null<Pid>;
	@:elixir("inspect({this})") @:to public function toString():String;
}
