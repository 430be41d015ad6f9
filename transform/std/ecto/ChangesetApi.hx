package ecto;

import elixir.types.Term;

@:native("Ecto.Changeset")
extern class ChangesetApi {
	static function change(data:Term, params:Term):Term;
	@:native("cast") static function castParams(data:Term, params:Term, permitted:Term):Term;
	static function validateRequired(cs:Term, fields:Term):Term;
	static function validateLength(cs:Term, field:Term, opts:Term):Term;
	static function validateFormat(cs:Term, field:Term, pattern:Term):Term;
	static function validateConfirmation(cs:Term, field:Term, ?opts:Term):Term;
	static function uniqueConstraint(cs:Term, field:Term, ?opts:Term):Term;
}
