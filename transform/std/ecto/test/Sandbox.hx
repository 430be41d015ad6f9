package ecto.test;

import elixir.types.Term;

@:native("Ecto.Adapters.SQL.Sandbox")
extern class Sandbox {
	@:overload(function(repo:Term):Void {})
	@:elixir("Ecto.Adapters.SQL.Sandbox.checkout({0})", "argc=1") @:elixir("Ecto.Adapters.SQL.Sandbox.checkout({0}, Map.to_list({1}))") @:effect
	static function checkout(repo:Term, opts:SandboxOptions):Void;
	@:overload(function(repo:Term):Void {})
	@:elixir("Ecto.Adapters.SQL.Sandbox.checkin({0})", "argc=1") @:elixir("Ecto.Adapters.SQL.Sandbox.checkin({0}, Map.to_list({1}))") @:effect
	static function checkin(repo:Term, opts:SandboxOptions):Void;
	static function mode(repo:Term, mode:SandboxMode):Void;
	@:overload(function(repo:Term, owner:Term, allowees:Array<Term>):Void {})
	static function allow(repo:Term, owner:Term, allowee:Term):Void;
	@:noElixir static function unallow(repo:Term, owner:Term, allowee:Term):Void;
}

@:elixirIdiomatic
enum SandboxMode {
	Manual;
	Shared(options:SandboxSharedOptions);
	Auto;
}

typedef SandboxSharedOptions = {
	var ?owner:Term;
	var ?allow:Array<Term>;
}

typedef SandboxOptions = {
	var ?timeout:Int;
	var ?isolation:SandboxIsolation;
	var ?sandbox:Bool;
	var ?pool_timeout:Int;
	var ?pool_size:Int;
}

enum SandboxIsolation {
	ReadUncommitted;
	ReadCommitted;
	RepeatableRead;
	Serializable;
}
