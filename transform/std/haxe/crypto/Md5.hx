package haxe.crypto;

extern class Md5 {
	@:elixir("Base.encode16(:crypto.hash(:md5, {0}), case: :lower)") static function encode(s:String):String;
}
