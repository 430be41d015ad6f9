import elixir.types.Pid;
import elixir.types.Term;

@:native("Process")
extern class Process {
	@:elixir("Process.sleep({0})") @:effect static function sleep(milliseconds:Int):Void;
	@:elixir("self()") @:effect static function self():Pid;
	@:elixir("send({0}, {1})", "argc=2") @:elixir("Process.send({0}, {1}, {2})") @:effect
	static function send(pid:Pid, message:Term, ?options:Term):Term;
	@:native("alive?") static function alive(pid:Pid):Bool;
}
