package elixir;

import elixir.types.Atom;
import elixir.types.Pid;
import elixir.types.Reference;
import elixir.types.Term;

@:native("Process")
extern class Process {
	@:elixir("self()") @:effect static function self():Pid;
	static function whereis(name:Atom):Null<Pid>;
	@:elixir("spawn({0})") @:effect static function spawn(func:() -> Void):Pid;
	@:elixir("spawn_link({0})") @:effect static function spawnLink(func:() -> Void):Pid;
	static function exit(pid:Pid, reason:Term):Bool;
	@:native("alive?") static function alive(pid:Pid):Bool;
	static function link(pid:Pid):Bool;
	static function unlink(pid:Pid):Bool;
	static function monitor(pid:Pid):Reference;
	static function demonitor(ref:Reference):Bool;
	@:elixir("send({0}, {1})") @:effect static function send(dest:Pid, message:Term):Term;
	@:overload(function(dest:Atom, message:Term):Term {})
	@:elixir("send({atom0}, {1})") @:effect static function sendToName(dest:String, message:Term):Term;
	static function sendAfter(dest:Pid, message:Term, time:Int):Reference;
	static function register(pid:Pid, name:Atom):Bool;
	static function unregister(name:Atom):Bool;
	static function registered():Array<Atom>;
	static function info(pid:Pid):Null<Term>;
	@:elixir("Process.info({0}, {atom1})") @:effect static function infoKey(pid:Pid, key:String):Null<Term>;
	static function list():Array<Pid>;
	static function flag<T>(flag:Atom, value:T):T;
	@:elixir("Process.get({0})") @:effect static function getKey<K, V>(key:K):Null<V>;
	@:elixir("Process.get({0}, {1})") @:effect static function getWithDefault<K, V>(key:K, defaultValue:V):V;
	static function put<K, V>(key:K, value:V):Null<V>;
	static function delete<K, V>(key:K):Null<V>;
	static function sleep(timeout:Int):Term;
	static function cancelTimer(ref:Reference):Null<Int>;
	static function readTimer(ref:Reference):Null<Int>;
	static function groupLeader():Pid;
}
