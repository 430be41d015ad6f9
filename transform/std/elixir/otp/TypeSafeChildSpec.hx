package elixir.otp;

import elixir.otp.Supervisor.ChildSpec;
import elixir.otp.Supervisor.ChildSpecFormat;
import elixir.types.Term;

// Children of a supervisor. `Haxe.Supervisor` makes Elixir's own specs of them.
@:runtime("Haxe.Supervisor")
extern class TypeSafeChildSpec {
	@:elixir("{:module_with_config, \"Phoenix.PubSub\", [%{key: \"name\", value: {0}}]}") static function pubSub(name:String):ChildSpecFormat;
	@:elixir("{:module_ref, {0}}", "argc=1") @:elixir("Haxe.Supervisor.with_config({0}, {1})")
	static function repo(module:String, ?config:Array<{key:String, value:Term}>):ChildSpecFormat;
	@:elixir("{:module_ref, {0}}") static function endpoint(module:String):ChildSpecFormat;
	@:elixir("{:module_ref, {0}}") static function telemetry(module:String):ChildSpecFormat;
	@:elixir("{:module_ref, {0}}", "argc=1") @:elixir("Haxe.Supervisor.with_args({0}, {1})")
	static function worker(module:String, ?args:Array<Term>):ChildSpecFormat;
	@:elixir("{:module_ref, {0}}", "argc=1") @:elixir("Haxe.Supervisor.with_args({0}, {1})", "argc=2")
	@:elixir("Haxe.Supervisor.supervisor({0}, {1}, {2})")
	static function supervisor(module:String, ?args:Array<Term>, ?opts:ChildSpec):ChildSpecFormat;
	@:elixir("{:module_with_config, \"Task.Supervisor\", [%{key: \"name\", value: {0}}]}") static function taskSupervisor(name:String):ChildSpecFormat;
	@:elixir("{:module_with_config, \"Registry\", [%{key: \"name\", value: {0}}]}", "argc=1")
	@:elixir("{:module_with_config, \"Registry\", [%{key: \"name\", value: {0}} | {1} || []]}")
	static function registry(name:String, ?opts:Array<{key:String, value:Term}>):ChildSpecFormat;
	@:elixir("{:full_spec, {0}}") static function fromMap(spec:ChildSpec):ChildSpecFormat;
	@:elixir("{:module_ref, {0}}", "argc=1") @:elixir("Haxe.Supervisor.with_args({0}, {1})")
	static function simple(module:String, ?args:Array<Term>):ChildSpecFormat;
}
