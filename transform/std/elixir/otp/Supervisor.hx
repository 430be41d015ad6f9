package elixir.otp;

import elixir.types.Term;

@:elixirIdiomatic
enum ChildSpecFormat {
	ModuleRef(module:String);
	ModuleWithArgs(module:String, args:Array<Term>);
	ModuleWithConfig(module:String, config:Array<{key:String, value:Term}>);
	FullSpec(spec:ChildSpec);
}

typedef ChildSpec = {
	id:String,
	start:{module:String, func:String, args:Array<Term>},
	?restart:RestartType,
	?shutdown:ShutdownType,
	?type:ChildType,
	?modules:Array<String>
}

@:elixirIdiomatic
enum RestartType {
	Permanent;
	Temporary;
	Transient;
}

@:elixirIdiomatic
enum ShutdownType {
	Brutal;
	Timeout(ms:Int);
	Infinity;
}

@:elixirIdiomatic
enum ChildType {
	Worker;
	Supervisor;
}

typedef SupervisorOptions = {
	?strategy:SupervisorStrategy,
	?max_restarts:Int,
	?max_seconds:Int
}

@:elixirIdiomatic
enum SupervisorStrategy {
	OneForOne;
	OneForAll;
	RestForOne;
	SimpleOneForOne;
}

extern class ChildSpecBuilder {
	static function worker(module:String, args:Array<Term>, ?id:String):ChildSpec;
	static function supervisor(module:String, args:Array<Term>, ?id:String):ChildSpec;
	static function tempWorker(module:String, args:Array<Term>, ?id:String):ChildSpec;
}

extern class SupervisorOptionsBuilder {
	@:elixir("%{strategy: :one_for_one, max_restarts: 3, max_seconds: 5}") static function defaults():SupervisorOptions;
	@:elixir("%{strategy: {0}, max_restarts: 3, max_seconds: 5}") static function withStrategy(strategy:SupervisorStrategy):SupervisorOptions;
	@:elixir("%{strategy: :one_for_one, max_restarts: {0}, max_seconds: {1}}")
	static function withLimits(maxRestarts:Int, maxSeconds:Int):SupervisorOptions;
}

@:runtime("Haxe.Supervisor")
extern class SupervisorExtern {
	@:elixir("Haxe.Supervisor.start_link({0}, {1})") @:effect
	static function startLink(children:Array<ChildSpecFormat>, options:SupervisorOptions):Term;
	@:elixir("Supervisor.start_child({0}, Haxe.Supervisor.spec({1}))") @:effect
	static function startChild(supervisor:Term, child_spec:ChildSpec):Term;
	@:elixir("Haxe.Supervisor.init({0}, {1})") @:effect
	static function init(children:Array<ChildSpecFormat>, options:SupervisorOptions):Term;
	@:elixir("Supervisor.terminate_child({0}, {1})") @:effect static function terminateChild(supervisor:Term, child_id:String):Term;
	@:elixir("Supervisor.delete_child({0}, {1})") @:effect static function deleteChild(supervisor:Term, child_id:String):Term;
	@:elixir("Supervisor.restart_child({0}, {1})") @:effect static function restartChild(supervisor:Term, child_id:String):Term;
	@:elixir("Supervisor.count_children({0})") @:effect static function countChildren(supervisor:Term):{specs:Int, active:Int, supervisors:Int, workers:Int};
	@:elixir("Supervisor.which_children({0})") @:effect static function whichChildren(supervisor:Term):Array<{_0:Term, _1:Term, _2:Term, _3:Term}>;
}
