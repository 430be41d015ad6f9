package elixir.types;

// An atom; a string constant where one is wanted becomes an atom.
extern abstract Atom(String) from String to String {
	@:elixir("{atom0}") public function new(s:String);
	@:elixir("Atom.to_string({this})") public function toString():String;
	@:elixir("{this} == {atom0}") @:op(A == B) public function equals(other:Atom):Bool;
	@:elixir("{this} != {atom0}") @:op(A != B) public function notEquals(other:Atom):Bool;
	@:elixir("{atom0}") public static function fromString(s:String):Atom;
	@:elixir(":ok") public static var OK(default, never):Atom;
	@:elixir(":error") public static var ERROR(default, never):Atom;
	@:elixir("true") public static var TRUE(default, never):Atom;
	@:elixir("false") public static var FALSE(default, never):Atom;
	@:elixir("nil") public static var NIL(default, never):Atom;
	@:elixir(":undefined") public static var UNDEFINED(default, never):Atom;
	@:elixir(":infinity") public static var INFINITY(default, never):Atom;
	@:elixir(":timeout") public static var TIMEOUT(default, never):Atom;
	@:elixir(":normal") public static var NORMAL(default, never):Atom;
	@:elixir(":shutdown") public static var SHUTDOWN(default, never):Atom;
	@:elixir(":lt") public static var LT(default, never):Atom;
	@:elixir(":eq") public static var EQ(default, never):Atom;
	@:elixir(":gt") public static var GT(default, never):Atom;
	@:elixir(":second") public static var SECOND(default, never):Atom;
	@:elixir(":millisecond") public static var MILLISECOND(default, never):Atom;
	@:elixir(":microsecond") public static var MICROSECOND(default, never):Atom;
	@:elixir(":nanosecond") public static var NANOSECOND(default, never):Atom;
}
