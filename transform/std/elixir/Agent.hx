package elixir;

import elixir.types.AgentRef;
import elixir.types.Pid;
import elixir.types.Term;
import haxe.functional.Result;

@:native("Agent")
extern class Agent {
	static inline var TIMEOUT:Int = 5000;
	static inline var INFINITY:Int = -1;
	static function start<T>(fun:() -> T):Result<AgentRef, String>;
	static function startLink<T>(fun:() -> T):Result<AgentRef, String>;
	static function get<T, R>(agent:AgentRef, fun:T->R):R;
	@:native("get") static function getWithTimeout<T, R>(agent:AgentRef, fun:T->R, timeout:Int):R;
	static function update<T>(agent:AgentRef, fun:T->T):Term;
	@:native("update") static function updateWithTimeout<T>(agent:AgentRef, fun:T->T, timeout:Int):Term;
	@:native("cast") static function sendCast<T>(agent:AgentRef, fun:T->T):Term;
	static function stop(agent:AgentRef):Term;
	@:native("stop") static function stopWithReason<E>(agent:AgentRef, reason:E):Term;
	@:native("stop") static function stopWithTimeout<E>(agent:AgentRef, reason:E, timeout:Int):Term;
	@:elixir("Process.whereis({atom0})") @:effect static function whereis(name:String):Null<Pid>;
	@:elixir("Agent.start_link(fn -> {0} end)") @:effect static function simpleAgent<T>(initialState:T):Result<AgentRef, String>;
	@:elixir("Agent.start_link(fn -> {1} end, name: {atom0})") @:effect
	static function namedAgent<T>(name:String, initialState:T):Result<AgentRef, String>;
	@:elixir("Agent.get({0}, & &1)") @:effect static function getState<T>(agent:AgentRef):T;
	@:elixir("Agent.update({0}, fn _ -> {1} end)") @:effect static function setState<T>(agent:AgentRef, newState:T):Term;
	@:elixir("Agent.cast({0}, {1})") @:effect static function updateStateAsync<T>(agent:AgentRef, fun:T->T):Term;
	@:elixir("Agent.start_link(fn -> 0 end)", "argc=0") @:elixir("Agent.start_link(fn -> {0} end)") @:effect
	static function counterAgent(initialValue:Int = 0):Result<AgentRef, String>;
	@:elixir("Agent.update({0}, &(&1 + 1))", "argc=1") @:elixir("Agent.update({0}, &(&1 + {1}))") @:effect
	static function increment(agent:AgentRef, by:Int = 1):Term;
	@:elixir("Agent.update({0}, &(&1 - 1))", "argc=1") @:elixir("Agent.update({0}, &(&1 - {1}))") @:effect
	static function decrement(agent:AgentRef, by:Int = 1):Term;
	@:elixir("Agent.get({0}, & &1)") @:effect static function getCount(agent:AgentRef):Int;
}
