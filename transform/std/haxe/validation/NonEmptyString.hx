package haxe.validation;

import haxe.functional.Result;

@:runtime("Haxe.Validation")
extern abstract NonEmptyString(String) from String to String {
	@:elixir("Haxe.Validation.non_empty!({0})") @:effect public function new(value:String);
	@:elixir("Haxe.Validation.non_empty({0})") public static function parse(value:String):Result<NonEmptyString, String>;
	@:elixir("Haxe.Validation.trimmed({0})") public static function parseAndTrim(value:String):Result<NonEmptyString, String>;
	@:elixir("Haxe.Validation.single({0})") public static function fromChar(char:String):Result<NonEmptyString, String>;
	@:elixir("Haxe.Validation.join({0}, {1})") public static function join(strings:Array<NonEmptyString>, separator:String):Result<NonEmptyString, String>;
	@:elixir("String.length({this})") public function length():Int;
	@:elixir("{this} <> {0}") public function concat(other:NonEmptyString):NonEmptyString;
	@:elixir("{this} <> {0}") public function concatString(other:String):NonEmptyString;
	@:elixir("Haxe.Validation.filled(String.trim({this}), \"Trimmed string would be empty\")")
	public function safeTrim():Result<NonEmptyString, String>;
	@:elixir("String.upcase({this})") public function toUpperCase():NonEmptyString;
	@:elixir("String.downcase({this})") public function toLowerCase():NonEmptyString;
	@:elixir("Haxe.Validation.part({this}, {0})") public function safeSubstring(startIndex:Int):Result<NonEmptyString, String>;
	@:elixir("Haxe.Validation.part({this}, {0}, {1})")
	public function safeSubstringRange(startIndex:Int, endIndex:Int):Result<NonEmptyString, String>;
	@:elixir("String.starts_with?({this}, {0})") public function startsWith(prefix:String):Bool;
	@:elixir("String.ends_with?({this}, {0})") public function endsWith(suffix:String):Bool;
	@:elixir("String.contains?({this}, {0})") public function contains(substring:String):Bool;
	@:elixir("Haxe.Validation.filled(String.replace({this}, {0}, {1}), \"Replacement would result in empty string\")")
	public function safeReplace(search:String, replacement:String):Result<NonEmptyString, String>;
	@:elixir("String.split({this}, {0}, trim: true)") public function splitNonEmpty(delimiter:String):Array<NonEmptyString>;
	@:elixir("Haxe.Validation.first({this})") public function firstChar():NonEmptyString;
	@:elixir("Haxe.Validation.last({this})") public function lastChar():NonEmptyString;
	@:elixir("{this}") public function toString():String;
	@:elixir("{this} == {0}") @:op(A == B) public function equals(other:NonEmptyString):Bool;
	@:elixir("{this} < {0}") @:op(A < B) public function lessThan(other:NonEmptyString):Bool;
	@:elixir("{this} <> {0}") @:op(A + B) public function add(other:NonEmptyString):NonEmptyString;
	@:elixir("{this} == {0}") public function equalsString(value:String):Bool;
}
