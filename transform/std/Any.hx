@:forward.variance
extern abstract Any(Dynamic) {
	@:elixir("{this}") @:noCompletion @:to function __promote<T>():T;
	@:elixir("{0}") @:noCompletion @:from static function __cast<T>(value:T):Any;
	@:elixir("Haxe.Std.string({this})") @:noCompletion function toString():String;
}
