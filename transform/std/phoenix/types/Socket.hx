package phoenix.types;

import elixir.types.Term;

enum SocketTransport {
	WebSocket;
	LongPoll;
}

extern abstract Socket<TAssigns>(Term) from Term to Term {
	@:elixir("{0}") public static function fromDynamic<TAssigns>(socket:Term):Socket<TAssigns>;
	@:elixir("{this}") public function toDynamic():Term;
	@:elixir("{this}.assigns") @:place public function getAssigns():Assigns<TAssigns>;
	@:elixir("Haxe.Reflect.field({this}.assigns, {0})") @:place public function getAssign(key:String):Term;
	@:elixir("Phoenix.LiveView.connected?({this})") public function isConnected():Bool;
	@:elixir("{this}.id") public function getId():String;
	@:elixir("{this}.endpoint") public function getEndpoint():Term;
	@:elixir("{this}.router") public function getRouter():Term;
	@:elixir("{this}.view") public function getView():Term;
	@:elixir("{this}.parent_pid") public function getParentPid():Term;
	@:elixir("{this}.root_pid") public function getRootPid():Term;
	@:elixir("{this}.transport_pid") public function getTransportPid():Term;
}
