package elixir;

import elixir.types.Pid;
import elixir.types.TaskRef;
import elixir.types.Term;
import haxe.functional.Result;

@:native("Task")
extern class Task {
	static function async<T>(fun:() -> T):TaskRef;
	static function await<T>(task:TaskRef):T;
	@:native("await") static function awaitWithTimeout<T>(task:TaskRef, timeout:Int):T;
	static function start(fun:() -> Void):Result<Pid, String>;
	static function startLink(fun:() -> Void):Result<Pid, String>;
	@:elixir("Task.await(Task.async({0}))") @:effect static function runAsync<T>(fun:() -> T):T;
	@:elixir("Task.start({0})") @:effect static function runInBackground(fun:() -> Void):Void;
}
