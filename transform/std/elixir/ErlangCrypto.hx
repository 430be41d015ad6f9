package elixir;

extern class ErlangCrypto {
	@:elixir("Base.encode16(:crypto.hash(:md5, {0}), case: :lower)") static function md5HexLower(data:String):String;
}
