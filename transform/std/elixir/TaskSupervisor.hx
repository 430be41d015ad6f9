package elixir;

import elixir.types.Atom;
import elixir.types.Pid;
import elixir.types.TaskRef;
import elixir.types.Term;

@:native("Task.Supervisor")
extern class TaskSupervisor {
	static function startLink():{_0:Atom, _1:Pid};
	@:native("start_link") static function startLinkWithOptions(options:Array<Term>):{_0:Atom, _1:Pid};
	static function async<T>(supervisor:Term, fun:() -> T):TaskRef;
	static function asyncNolink<T>(supervisor:Term, fun:() -> T):TaskRef;
	static function startChild(supervisor:Term, fun:() -> Void):{_0:Atom, _1:Pid};
	static function terminateChild(supervisor:Term, pid:Pid):Term;
	static function children(supervisor:Term):Array<Pid>;
	static function asyncStream(supervisor:Term, enumerable:Term, fun:Term->Term):Term;
	static function asyncStreamNolink(supervisor:Term, enumerable:Term, fun:Term->Term):Term;
	@:elixir("Task.await(Task.Supervisor.async({0}, {1}))") @:effect static function runSupervised<T>(supervisor:Term, fun:() -> T):T;
	@:elixir("Task.await_many(Enum.map({1}, &Task.Supervisor.async({0}, &1)))") @:effect
	static function runSupervisedConcurrently<T>(supervisor:Term, funs:Array<() -> T>):Array<T>;
	@:elixir("Task.Supervisor.start_child({0}, {1})") @:effect static function runSupervisedInBackground(supervisor:Term, fun:() -> Void):Void;
}
