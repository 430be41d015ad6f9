package ecto;

import elixir.types.Term;

// Queries built at run time, field by field.
extern abstract EctoQuery<T>(Term) {
	@:elixir("{0}") public function new(query:Term);
	public function where<V>(fieldName:String, value:V):EctoQuery<T>;
	public function preload(associations:Term):EctoQuery<T>;
	public function orderBy(field:String, direction:String = "asc"):EctoQuery<T>;
	public function limit(count:Int):EctoQuery<T>;
	public function offset(count:Int):EctoQuery<T>;
	@:elixir("{this}") public function toElixirQuery():Term;
}

extern class Query {
	@:elixir("Ecto.Queryable.to_query({0})") static function from<T>(schema:Class<T>):EctoQuery<T>;
	static function whereAll<T>(query:EctoQuery<T>, conditions:Map<String, Term>):EctoQuery<T>;
}
