package elixir.types;

extern abstract Reference(Term) from Term to Term {
	@:elixir("{0}") public function new(ref:Term);
	@:elixir("make_ref()") @:effect public static function make():Reference;
	@:elixir("inspect({this})") @:to public function toString():String;
	@:elixir("is_reference({this})") public function isValid():Bool;
}
