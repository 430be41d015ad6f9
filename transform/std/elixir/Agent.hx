package elixir;

import elixir.types.AgentRef;
import elixir.types.Term;
import haxe.functional.Result;

@:native("Agent")
extern class Agent {
	static function start<T>(fun:() -> T):Result<AgentRef, String>;
	static function startLink<T>(fun:() -> T):Result<AgentRef, String>;
	static function get<T, R>(agent:AgentRef, fun:T->R):R;
	@:native("get") static function getWithTimeout<T, R>(agent:AgentRef, fun:T->R, timeout:Int):R;
	static function update<T>(agent:AgentRef, fun:T->T):Term;
	@:native("cast") static function sendCast<T>(agent:AgentRef, fun:T->T):Term;
	static function stop(agent:AgentRef):Term;
	@:elixir("Agent.start_link(fn -> {0} end)") @:effect static function simpleAgent<T>(initialState:T):Result<AgentRef, String>;
	@:elixir("Agent.get({0}, & &1)") @:effect static function getState<T>(agent:AgentRef):T;
	@:elixir("Agent.start_link(fn -> {0} end)") @:effect static function counterAgent(initialValue:Int = 0):Result<AgentRef, String>;
	@:elixir("Agent.update({0}, &(&1 + {1}))") @:effect static function increment(agent:AgentRef, by:Int = 1):Term;
	@:elixir("Agent.update({0}, &(&1 - {1}))") @:effect static function decrement(agent:AgentRef, by:Int = 1):Term;
	@:elixir("Agent.get({0}, & &1)") @:effect static function getCount(agent:AgentRef):Int;
}
