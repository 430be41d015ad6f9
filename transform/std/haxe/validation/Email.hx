package haxe.validation;

import haxe.functional.Result;

@:runtime("Haxe.Validation")
extern abstract Email(String) from String to String {
	@:elixir("Haxe.Validation.email!({0})") @:effect public function new(email:String);
	@:elixir("Haxe.Validation.email({0})") public static function parse(email:String):Result<Email, String>;
	@:elixir("List.last(String.split({this}, \"@\"))") public function getDomain():String;
	@:elixir("hd(String.split({this}, \"@\"))") public function getLocalPart():String;
	@:elixir("String.downcase(List.last(String.split({this}, \"@\"))) == String.downcase({0})") public function hasDomain(domain:String):Bool;
	@:elixir("String.downcase({this})") public function normalize():Email;
	@:elixir("{this}") public function toString():String;
	@:elixir("String.downcase({this}) == String.downcase({0})") @:op(A == B) public function equals(other:Email):Bool;
}
