package haxe.crypto;

extern class Sha256 {
	@:elixir("Base.encode16(:crypto.hash(:sha256, {0}), case: :lower)") static function encode(s:String):String;
}
