package elixir;

import elixir.types.GenServerRef;
import elixir.types.Pid;
import elixir.types.Term;
import haxe.functional.Result;

@:native("GenServer")
extern class GenServer {
	static function start<S>(module:Term, initArg:S):Result<GenServerRef, String>;
	static function startLink<S>(module:Term, initArg:S):Result<GenServerRef, String>;
	static function call<Req, Res>(serverRef:GenServerRef, request:Req):Res;
	@:native("call") static function callWithTimeout<Req, Res>(serverRef:GenServerRef, request:Req, timeout:Int):Res;
	@:native("cast") static function sendCast<Req>(serverRef:GenServerRef, request:Req):Void;
	static function whereis(serverRef:GenServerRef):Null<Pid>;
	static function stop(serverRef:GenServerRef):Void;
	static function reply<R>(from:Term, reply:R):Void;
}
