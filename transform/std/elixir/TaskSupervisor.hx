package elixir;

import elixir.types.TaskRef;
import elixir.types.Term;

@:native("Task.Supervisor")
extern class TaskSupervisor {
	static function async<T>(supervisor:Term, fun:() -> T):TaskRef;
	static function startChild(supervisor:Term, fun:() -> Void):Term;
}
