package ecto;

import ecto.Changeset;
import ecto.Query.EctoQuery;
import elixir.types.Term;
import haxe.functional.Result;

// What a class with `@:repo` answers to.
extern class Repository {
	static function all<T>(queryable:Term):Array<T>;
	static function get<T>(queryable:Class<T>, id:Term):Null<T>;
	static function get_<T>(queryable:Class<T>, id:Term):T;
	static function one<T>(query:EctoQuery<T>):Null<T>;
	static function one_<T>(query:EctoQuery<T>):T;
	static function insert<T, P>(struct_or_changeset:Term):Result<T, Changeset<T, P>>;
	static function insert_<T>(struct_or_changeset:Term):T;
	static function update<T, P>(changeset:Changeset<T, P>):Result<T, Changeset<T, P>>;
	static function update_<T, P>(changeset:Changeset<T, P>):T;
	static function delete<T>(struct:T):Result<T, Changeset<T, {}>>;
	static function delete_<T>(struct:T):T;
	static function deleteAll<T>(queryable:Term):{deleted:Int, data:Null<T>};
	static function updateAll(queryable:Term, updates:Term):{updated:Int, data:Term};
	static function preload<T>(structs_or_struct:T, preloads:Term):T;
	static function aggregate(queryable:Term, aggregate:Term, ?field:Term):Term;
	static function exists(queryable:Term):Bool;
	static function transaction<T>(fun:() -> T, ?opts:Term):Result<T, Term>;
	static function rollback(reason:Term):Void;
}

typedef TransactionResult<T> = Result<T, Term>;

enum abstract AggregateOp(String) to String {
	var Count = ":count";
	var Sum = ":sum";
	var Avg = ":avg";
	var Min = ":min";
	var Max = ":max";
}
