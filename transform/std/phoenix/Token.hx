package phoenix;

import elixir.types.Term;

typedef TokenOptions = {
	var ?key_iterations:Int;
	var ?key_length:Int;
	var ?key_digest:String;
	var ?signed_at:Int;
	var ?max_age:Int;
}

typedef TokenContext = Term;
typedef TokenSalt = String;

@:native("Phoenix.Token")
extern class Token {
	@:elixir("Phoenix.Token.sign({0}, {1}, {2})", "argc=3") @:elixir("Phoenix.Token.sign({0}, {1}, {2}, Map.to_list({3}))") @:effect
	static function sign(context:TokenContext, salt:TokenSalt, data:Term, ?opts:TokenOptions):String;
	@:elixir("Phoenix.Token.verify({0}, {1}, {2})", "argc=3") @:elixir("Phoenix.Token.verify({0}, {1}, {2}, Map.to_list({3}))") @:effect
	static function verify(context:TokenContext, salt:TokenSalt, token:String, ?opts:TokenOptions):Term;
	@:elixir("Phoenix.Token.encrypt({0}, {1}, {2})", "argc=3") @:elixir("Phoenix.Token.encrypt({0}, {1}, {2}, Map.to_list({3}))") @:effect
	static function encrypt(context:TokenContext, secret:String, data:Term, ?opts:TokenOptions):String;
	@:elixir("Phoenix.Token.decrypt({0}, {1}, {2})", "argc=3") @:elixir("Phoenix.Token.decrypt({0}, {1}, {2}, Map.to_list({3}))") @:effect
	static function decrypt(context:TokenContext, secret:String, token:String, ?opts:TokenOptions):Term;
}

extern class TokenSalts {
	static inline var USER_AUTH = "user auth";
	static inline var PASSWORD_RESET = "password reset";
	static inline var EMAIL_VERIFICATION = "email verification";
	static inline var API_ACCESS = "api access";
	static inline var CHANNEL_JOIN = "channel join";
}
