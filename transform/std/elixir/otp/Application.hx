package elixir.otp;

import elixir.types.Term;

@:elixirIdiomatic
enum ApplicationStartType {
	Normal;
	Temporary;
	Permanent;
}

abstract ApplicationArgs(Term) from Term to Term {}

@:elixirIdiomatic
enum ApplicationResult {
	Ok(state:Term);
	Error(reason:String);
	Ignore;
}

extern class ApplicationResultTools {
	@:elixir("{:ok, {0}}") static function ok<T>(state:T):ApplicationResult;
	@:elixir("{:error, {0}}") static function error(reason:String):ApplicationResult;
	@:elixir(":ignore") static function ignore():ApplicationResult;
}

@:native("Application")
extern class ApplicationExtern {
	@:elixir("Application.start({atom0})", "argc=1") @:elixir("Application.start({atom0}, {atom1})") @:effect
	static function start(app:String, ?type:String):Term;
	@:elixir("Application.stop({atom0})") @:effect static function stop(app:String):Term;
	@:elixir("Application.get_env({atom0}, {atom1})", "argc=2") @:elixir("Application.get_env({atom0}, {atom1}, {2})") @:effect
	static function get_env(app:String, key:String, ?default_value:Term):Term;
	@:elixir("Application.put_env({atom0}, {atom1}, {2})") @:effect static function put_env(app:String, key:String, value:Term):Void;
	@:elixir("Application.get_all_env({atom0})") @:effect static function get_all_env(app:String):Term;
	@:elixir("Application.load({atom0})") @:effect static function load(app:String):Term;
	@:elixir("Application.ensure_started({atom0})", "argc=1") @:elixir("Application.ensure_started({atom0}, {atom1})") @:effect
	static function ensure_started(app:String, ?type:String):Term;
	@:elixir("Application.ensure_all_started({atom0})", "argc=1") @:elixir("Application.ensure_all_started({atom0}, {atom1})") @:effect
	static function ensure_all_started(app:String, ?type:String):Term;
}
