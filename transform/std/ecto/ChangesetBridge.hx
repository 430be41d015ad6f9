package ecto;

import ecto.Changeset;
import elixir.Atom;
import elixir.types.Term;

@:native("Ecto.Changeset")
extern class ChangesetBridge {
	@:native("cast") static function castParams<T, P>(data:T, params:P, permitted:Array<Atom>):Changeset<T, P>;
	static function validateRequired<T, P>(cs:Changeset<T, P>, fields:Array<Atom>):Changeset<T, P>;
	@:elixir("Ecto.Changeset.validate_length({0}, {atom1}, Enum.to_list({2}))")
	static function validateLength<T, P>(cs:Changeset<T, P>, field:Atom, opts:Term):Changeset<T, P>;
	static function validateFormat<T, P>(cs:Changeset<T, P>, field:Atom, regex:Term):Changeset<T, P>;
	@:elixir("Ecto.Changeset.validate_confirmation({0}, {atom1})", "argc=2") @:elixir("Ecto.Changeset.validate_confirmation({0}, {atom1}, Enum.to_list({2}))")
	static function validateConfirmation<T, P>(cs:Changeset<T, P>, field:Atom, ?opts:Term):Changeset<T, P>;
	@:elixir("Ecto.Changeset.unique_constraint({0}, {atom1})", "argc=2") @:elixir("Ecto.Changeset.unique_constraint({0}, {atom1}, Enum.to_list({2}))")
	static function uniqueConstraint<T, P>(cs:Changeset<T, P>, field:Atom, ?opts:Term):Changeset<T, P>;
	static function change<T, P>(data:T, params:P):Changeset<T, P>;
	@:noElixir static function registration<TUser, P>(user:TUser, params:P):Changeset<TUser, P>;
	@:noElixir static function update<TUser, P>(user:TUser, params:P):Changeset<TUser, P>;
	@:noElixir static function password<TUser, P>(user:TUser, params:P):Changeset<TUser, P>;
}
