package haxe.functional;

import haxe.ds.Option;

@:runtime("Haxe.ResultTools")
extern class ResultTools {
	@:elixir("Haxe.ResultTools.map({0}, {1})") @:calls(1)
	static function map<T, U, E>(result:Result<T, E>, transform:T->U):Result<U, E>;
	@:elixir("Haxe.ResultTools.flat_map({0}, {1})") @:calls(1)
	static function flatMap<T, U, E>(result:Result<T, E>, transform:T->Result<U, E>):Result<U, E>;
	@:elixir("Haxe.ResultTools.flat_map({0}, {1})") @:calls(1)
	static function bind<T, U, E>(result:Result<T, E>, transform:T->Result<U, E>):Result<U, E>;
	@:elixir("Haxe.ResultTools.fold({0}, {1}, {2})") @:calls(1, 2)
	static function fold<T, E, R>(result:Result<T, E>, onSuccess:T->R, onError:E->R):R;
	@:elixir("match?({:ok, _}, {0})")
	static function isOk<T, E>(result:Result<T, E>):Bool;
	@:elixir("match?({:error, _}, {0})")
	static function isError<T, E>(result:Result<T, E>):Bool;
	@:elixir("Haxe.ResultTools.unwrap({0})") @:place
	static function unwrap<T, E>(result:Result<T, E>):T;
	@:elixir("Haxe.ResultTools.unwrap_or({0}, {1})") @:place
	static function unwrapOr<T, E>(result:Result<T, E>, defaultValue:T):T;
	@:elixir("Haxe.ResultTools.unwrap_or_else({0}, {1})") @:calls(1) @:place
	static function unwrapOrElse<T, E>(result:Result<T, E>, errorHandler:E->T):T;
	@:elixir("Haxe.ResultTools.filter({0}, {1}, {2})") @:calls(1)
	static function filter<T, E>(result:Result<T, E>, predicate:T->Bool, errorValue:E):Result<T, E>;
	@:elixir("Haxe.ResultTools.map_error({0}, {1})") @:calls(1)
	static function mapError<T, E, F>(result:Result<T, E>, transform:E->F):Result<T, F>;
	@:elixir("Haxe.ResultTools.bimap({0}, {1}, {2})") @:calls(1, 2)
	static function bimap<T, U, E, F>(result:Result<T, E>, onSuccess:T->U, onError:E->F):Result<U, F>;
	@:elixir("{:ok, {0}}") @:keeps(0)
	static function ok<T, E>(value:T):Result<T, E>;
	@:elixir("{:error, {0}}") @:keeps(0)
	static function error<T, E>(error:E):Result<T, E>;
	@:elixir("Haxe.ResultTools.sequence({0})")
	static function sequence<T, E>(results:Array<Result<T, E>>):Result<Array<T>, E>;
	@:elixir("Haxe.ResultTools.sequence(Enum.map({0}, {1}))") @:calls(1)
	static function traverse<T, U, E>(array:Array<T>, transform:T->Result<U, E>):Result<Array<U>, E>;
	@:elixir("Haxe.ResultTools.to_option({0})")
	static function toOption<T, E>(result:Result<T, E>):Option<T>;
}
