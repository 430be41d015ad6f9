package reflaxe.elixir.macros;

// Templates: each call is to become a `~H` sigil.
extern class HXX {
	static function hxx(templateStr:String):String;
	static function block(content:String):String;
}
