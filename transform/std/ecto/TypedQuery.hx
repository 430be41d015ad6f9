package ecto;

import elixir.types.Term;

enum abstract SortDirection(String) to String {
	var Asc = "asc";
	var Desc = "desc";
}

enum abstract JoinType(String) {
	var Inner = ":inner";
	var Left = ":left";
	var Right = ":right";
	var FullOuter = ":full_outer";
}

@:native("Ecto.Query")
extern class EctoQueryStruct {}

// A query whose rows have the type T. `where` and `orderBy` take functions that are read, not called.
@:using(reflaxe.elixir.macros.TypedQueryLambda)
extern abstract TypedQuery<T>(EctoQueryStruct) {
	public var query(get, never):EctoQueryStruct;
	@:elixir("{0}") public function new(query:EctoQueryStruct);
	@:elixir("{this}") private function get_query():EctoQueryStruct;
	@:elixir("Ecto.Queryable.to_query({0})") public static function from<T>(schemaClass:Class<T>):TypedQuery<T>;
	public function select<R>(projection:T->R):TypedQuery<R>;
	public function join(association:String, type:JoinType, ?alias:String):TypedQuery<T>;
	public function preload(associations:Array<String>):TypedQuery<T>;
	public function limit(count:Int):TypedQuery<T>;
	public function offset(count:Int):TypedQuery<T>;
	@:overload(function<A>(sql:String, p1:A):TypedQuery<T> {})
	@:overload(function<A, B>(sql:String, p1:A, p2:B):TypedQuery<T> {})
	@:overload(function<A, B, C>(sql:String, p1:A, p2:B, p3:C):TypedQuery<T> {})
	public function whereRaw(sql:String):TypedQuery<T>;
	public function orderByRaw(sql:String):TypedQuery<T>;
	@:elixir("{this}") public function toEctoQuery():EctoQueryStruct;
}

@:native("Repo")
extern class Repo {
	static function all<T>(query:TypedQuery<T>):Array<T>;
	static function one<T>(query:TypedQuery<T>):Null<T>;
	static function get<T>(schema:Class<T>, id:Int):Null<T>;
	@:native("get!") static function getOrThrow<T>(schema:Class<T>, id:Int):T;
	static function get_by<T, C>(schema:Class<T>, clauses:C):Null<T>;
	static function insert<T, P>(changeset:ecto.Changeset.Changeset<T, P>):haxe.extern.EitherType<{ok:T}, {error:ecto.Changeset.Changeset<T, P>}>;
	static function update<T, P>(changeset:ecto.Changeset.Changeset<T, P>):haxe.extern.EitherType<{ok:T}, {error:ecto.Changeset.Changeset<T, P>}>;
	static function delete<T>(record:T):haxe.extern.EitherType<{ok:T}, {error:ecto.Changeset.Changeset<T, {}>}>;
	@:native("exists?") static function exists<T>(query:TypedQuery<T>):Bool;
	static function aggregate<T, R>(query:TypedQuery<T>, aggregate:String, field:String):R;
	static function preload<T>(records:T, associations:Array<String>):T;
}
