package elixir;

import elixir.types.Term;

@:native("Atom")
extern class Atom {
	@:elixir("Atom.to_charlist({0})") static function toCharlist(atom:Term):Array<Int>;
	@:elixir("{atom0}") static function createSafe(name:String):Term;
	@:elixir("Haxe.Name.atom?({0})") static function exists(name:String):Bool;
	@:elixir("Atom.to_string({0})") static function toString(atom:Term):String;
	@:elixir("{atom0}") static function fromString(string:String):Term;
	@:elixir("String.to_existing_atom({0})") static function existingFromString(string:String):Term;
	@:elixir("{atom0}") static function create(name:String):Term;
	@:elixir("Atom.to_string({0})") static function toStr(atom:Term):String;
	@:elixir("{0} === {1}") static function equals(atom1:Term, atom2:Term):Bool;
}
