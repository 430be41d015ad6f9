import haxe.iterators.StringIteratorUnicode;
import haxe.iterators.StringKeyValueIteratorUnicode;

// A String already counts code points.
@:forward
@:runtime("Haxe.String")
extern abstract UnicodeString(String) from String to String {
	@:elixir("{0}") public function new(string:String);
	@:elixir("String.to_charlist({this})") public function iterator():StringIteratorUnicode;
	@:elixir("Haxe.Array.pairs(String.to_charlist({this}))") public function keyValueIterator():StringKeyValueIteratorUnicode;
	@:elixir("Haxe.String.length({this})") public var length(get, never):Int;
	@:elixir("Haxe.String.length({this})") function get_length():Int;
	@:elixir("{0} < {1}") @:op(A < B) static function lt(a:UnicodeString, b:UnicodeString):Bool;
	@:elixir("{0} <= {1}") @:op(A <= B) static function lte(a:UnicodeString, b:UnicodeString):Bool;
	@:elixir("{0} > {1}") @:op(A > B) static function gt(a:UnicodeString, b:UnicodeString):Bool;
	@:elixir("{0} >= {1}") @:op(A >= B) static function gte(a:UnicodeString, b:UnicodeString):Bool;
	@:elixir("{0} == {1}") @:op(A == B) static function eq(a:UnicodeString, b:UnicodeString):Bool;
	@:elixir("{0} != {1}") @:op(A != B) static function neq(a:UnicodeString, b:UnicodeString):Bool;
	@:elixir("{0} <> {1}") @:op(A + B) static function add(a:UnicodeString, b:UnicodeString):UnicodeString;
	@:elixir("String.valid?({0})") public static function validate(b:haxe.io.Bytes, encoding:haxe.io.Encoding):Bool;
}
