package elixir;

import elixir.types.Pid;
import elixir.types.TaskRef;
import elixir.types.TaskResult;
import elixir.types.Term;
import haxe.functional.Result;

@:native("Task")
extern class Task {
	static function async<T>(fun:() -> T):TaskRef;
	@:elixir("Task.async(Module.concat([{0}]), {atom1}, {2})") @:effect
	static function asyncMFA<T>(module:String, func:String, args:Array<Term>):TaskRef;
	static function await<T>(task:TaskRef):T;
	@:native("await") static function awaitWithTimeout<T>(task:TaskRef, timeout:Int):T;
	static function start(fun:() -> Void):Result<Pid, String>;
	static function startLink(fun:() -> Void):Result<Pid, String>;
	static function yield<T>(task:TaskRef):TaskYieldOption<T>;
	@:native("yield") static function yieldWithTimeout<T>(task:TaskRef, timeout:Int):TaskYieldOption<T>;
	@:elixir("Enum.map(Task.yield_many({0}), fn {task, result} -> %{task: task, result: result} end)") @:effect
	static function yieldMany<T>(tasks:Array<TaskRef>):Array<{task:TaskRef, result:TaskYieldOption<T>}>;
	@:elixir("Enum.map(Task.yield_many({0}, {1}), fn {task, result} -> %{task: task, result: result} end)") @:effect
	static function yieldManyWithTimeout<T>(tasks:Array<TaskRef>, timeout:Int):Array<{task:TaskRef, result:TaskYieldOption<T>}>;
	static function shutdown<T>(task:TaskRef):TaskYieldOption<T>;
	@:native("shutdown") static function shutdownWithTimeout<T>(task:TaskRef, timeout:Int):TaskYieldOption<T>;
	static function completed<T>(result:T):TaskRef;
	static function ignore(task:TaskRef):Void;
	static function childSpec(arg:Term):Map<String, Term>;
	static function asyncStream<T, R>(enumerable:Array<T>, fun:T->R):Term;
	@:elixir("Task.async_stream({0}, {1}, Map.to_list({2}))") @:effect
	static function asyncStreamWithOptions<T, R>(enumerable:Array<T>, fun:T->R, options:TaskStreamOptions):Term;
	@:elixir("Task.await(Task.async({0}))") @:effect static function runAsync<T>(fun:() -> T):T;
	@:elixir("Task.await_many(Enum.map({0}, &Task.async/1))") @:effect static function runConcurrently<T>(funs:Array<() -> T>):Array<T>;
	@:elixir("Haxe.Task.run_with_timeout({0}, {1})") @:effect static function runWithTimeout<T>(fun:() -> T, timeout:Int):Null<T>;
	@:elixir("Task.start({0})") @:effect static function runInBackground(fun:() -> Void):Void;
	@:elixir("Haxe.Task.race({0})") @:effect static function raceToSuccess<T>(funs:Array<() -> T>):Null<T>;
}

typedef TaskStreamOptions = {
	?max_concurrency:Int,
	?ordered:Bool,
	?timeout:Int,
	?on_timeout:Term,
	?zip_input_on_exit:Bool
}
