package elixir;

import elixir.types.Term;

@:native("Module")
extern class Module {
	static function concat(parts:Array<Term>):Term;
	static function split(module:Term):Array<Term>;
	static function safe_concat(parts:Array<Term>):Term;
}
