package elixir;

import elixir.types.Term;
import haxe.functional.Result;

@:native("Jason")
extern class Jason {
	static function encode(value:Term):Result<String, Term>;
	@:native("encode!") static function encodeBang(value:Term):String;
	static function decode(text:String):Result<Term, Term>;
	@:native("decode!") static function decodeBang(text:String):Term;
}
