package ecto;

import elixir.types.Term;
import haxe.functional.Result;

// A changeset of Ecto's: T the data's type, P the parameters'.
extern abstract Changeset<T, P>(Term) from Term to Term {
	public function new(data:T, params:P);
	public function castFields(fields:Array<String>):Changeset<T, P>;
	public function validateRequired(fields:Array<String>):Changeset<T, P>;
	public function validateLength(field:String, opts:{?min:Int, ?max:Int, ?is:Int}):Changeset<T, P>;
	@:elixir("Ecto.Changeset.validate_format({this}, {atom0}, {1})", "argc=2")
	@:elixir("Ecto.Changeset.validate_format({this}, {atom0}, {1}, message: {2})")
	public function validateFormat(field:String, pattern:EReg, ?message:String):Changeset<T, P>;
	@:elixir("Ecto.Changeset.validate_inclusion({this}, {atom0}, {1})")
	public function validateInclusion(field:String, values:Array<Term>):Changeset<T, P>;
	@:elixir("Ecto.Changeset.validate_exclusion({this}, {atom0}, {1})")
	public function validateExclusion(field:String, values:Array<Term>):Changeset<T, P>;
	public function validateNumber(field:String, opts:{?min:Float, ?max:Float, ?equal_to:Float, ?not_equal_to:Float}):Changeset<T, P>;
	@:elixir("Ecto.Changeset.validate_acceptance({this}, {atom0})", "argc=1")
	@:elixir("Ecto.Changeset.validate_acceptance({this}, {atom0}, message: {1})")
	public function validateAcceptance(field:String, ?message:String):Changeset<T, P>;
	@:elixir("Ecto.Changeset.validate_confirmation({this}, {atom0})", "argc=1")
	@:elixir("Ecto.Changeset.validate_confirmation({this}, {atom0}, message: {1})")
	public function validateConfirmation(field:String, ?message:String):Changeset<T, P>;
	@:elixir("Ecto.Changeset.unique_constraint({this}, {atom0})", "argc=1")
	public function uniqueConstraint(field:String, ?opts:{?name:String, ?message:String}):Changeset<T, P>;
	@:elixir("Ecto.Changeset.foreign_key_constraint({this}, {atom0})", "argc=1")
	public function foreignKeyConstraint(field:String, ?opts:{?name:String, ?message:String}):Changeset<T, P>;
	public function checkConstraint(field:String, opts:{name:String, ?message:String}):Changeset<T, P>;
	@:elixir("Ecto.Changeset.put_change({this}, {atom0}, {1})") public function putChange(field:String, value:Term):Changeset<T, P>;
	@:elixir("Ecto.Changeset.get_change({this}, {atom0})") public function getChange(field:String):Term;
	@:elixir("Ecto.Changeset.get_field({this}, {atom0})") public function getField(field:String):Term;
	@:elixir("{this}.valid?") public function isValid():Bool;
	@:elixir("Ecto.Changeset.apply_action({this}, elem({0}, 0))")
	public function applyAction(action:ChangesetAction):Result<T, Changeset<T, P>>;
	@:elixir("Ecto.Changeset.add_error({this}, {atom0}, {1})", "argc=2")
	@:elixir("Ecto.Changeset.add_error({this}, {atom0}, {1}, {2})")
	public function addError(field:String, message:String, ?opts:Term):Changeset<T, P>;
	public function traverseErrors():Map<String, Array<String>>;
	@:elixir("Ecto.Changeset.change({0}, {1})") public static function changeRaw<T>(data:T, normalizedParams:Term):Changeset<T, Term>;
	@:elixir("Ecto.Changeset.change({0}, {1})") public static function change<T, P>(data:T, params:P):Changeset<T, P>;
}

enum ChangesetAction {
	Insert;
	Update;
	Delete;
	Replace;
}

typedef ChangesetError = {
	field:String,
	message:String,
	?validation:String,
	?constraint:String
}

enum Option<T> {
	Some(value:T);
	None;
}

extern class ChangesetUtils {
	static function unwrap<T, P>(result:Result<T, Changeset<T, P>>):T;
	static function unwrapOr<T, P>(result:Result<T, Changeset<T, P>>, defaultValue:T):T;
	static function toOption<T, P>(result:Result<T, Changeset<T, P>>):Option<T>;
}
