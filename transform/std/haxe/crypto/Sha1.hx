package haxe.crypto;

extern class Sha1 {
	@:elixir("Base.encode16(:crypto.hash(:sha, {0}), case: :lower)") static function encode(s:String):String;
}
