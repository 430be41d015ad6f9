package haxe.crypto;

extern class Sha224 {
	@:elixir("Base.encode16(:crypto.hash(:sha224, {0}), case: :lower)") static function encode(s:String):String;
}
