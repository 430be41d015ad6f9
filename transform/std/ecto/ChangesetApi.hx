package ecto;

import elixir.types.Term;

@:native("Ecto.Changeset")
extern class ChangesetApi {
	static function change(data:Term, params:Term):Term;
	@:native("cast") static function castParams(data:Term, params:Term, permitted:Term):Term;
	static function validateRequired(cs:Term, fields:Term):Term;
	@:elixir("Ecto.Changeset.validate_length({0}, {atom1}, Enum.to_list({2}))")
	static function validateLength(cs:Term, field:Term, opts:Term):Term;
	static function validateFormat(cs:Term, field:Term, pattern:Term):Term;
	@:elixir("Ecto.Changeset.validate_confirmation({0}, {atom1})", "argc=2") @:elixir("Ecto.Changeset.validate_confirmation({0}, {atom1}, Enum.to_list({2}))")
	static function validateConfirmation(cs:Term, field:Term, ?opts:Term):Term;
	@:elixir("Ecto.Changeset.unique_constraint({0}, {atom1})", "argc=2") @:elixir("Ecto.Changeset.unique_constraint({0}, {atom1}, Enum.to_list({2}))")
	static function uniqueConstraint(cs:Term, field:Term, ?opts:Term):Term;
}
