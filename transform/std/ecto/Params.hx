package ecto;

import elixir.types.Term;

extern class Params {
	static function normalizeFor<T>(data:T, params:Term):Term;
}
