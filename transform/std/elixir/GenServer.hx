package elixir;

import elixir.types.GenServerCallbackResults;
import elixir.types.GenServerOption;
import elixir.types.GenServerRef;
import elixir.types.Pid;
import elixir.types.Term;
import haxe.functional.Result;

@:native("GenServer")
extern class GenServer {
	static function start<S>(module:Term, initArg:S):Result<GenServerRef, String>;
	@:elixir("GenServer.start({0}, {1}, Map.to_list({2}))") @:effect
	static function startWithOptions<S>(module:Term, initArg:S, options:GenServerOptions):Result<GenServerRef, String>;
	static function startLink<S>(module:Term, initArg:S):Result<GenServerRef, String>;
	@:elixir("GenServer.start_link({0}, {1}, Map.to_list({2}))") @:effect
	static function startLinkWithOptions<S>(module:Term, initArg:S, options:GenServerOptions):Result<GenServerRef, String>;
	static function call<Req, Res>(serverRef:GenServerRef, request:Req):Res;
	@:native("call") static function callWithTimeout<Req, Res>(serverRef:GenServerRef, request:Req, timeout:Int):Res;
	@:native("cast") static function sendCast<Req>(serverRef:GenServerRef, request:Req):Void;
	static function whereis(serverRef:GenServerRef):Null<Pid>;
	static function stop(serverRef:GenServerRef):Void;
	@:native("stop") static function stopWithReason<R>(serverRef:GenServerRef, reason:R):Void;
	@:native("stop") static function stopWithTimeout<R>(serverRef:GenServerRef, reason:R, timeout:Int):Void;
	static function reply<R>(from:Term, reply:R):Void;
	@:elixir("5000") static var TIMEOUT(default, never):Int;
	@:elixir(":infinity") static function infinity():Term;
	@:elixir(":normal") static function normal():Term;
	@:elixir(":shutdown") static function shutdown():Term;
}
