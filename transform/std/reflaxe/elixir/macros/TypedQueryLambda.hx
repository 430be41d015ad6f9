package reflaxe.elixir.macros;

import ecto.TypedQuery;

// The functions are read, not called.
extern class TypedQueryLambda {
	static function where<T>(query:TypedQuery<T>, predicate:T->Bool):TypedQuery<T>;
	static function orderBy<T, R>(query:TypedQuery<T>, ordering:T->R):TypedQuery<T>;
}
