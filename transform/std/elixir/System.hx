package elixir;

import elixir.types.Atom;
import elixir.types.Term;

@:native("System")
extern class System {
	@:native("get_env") static function getEnv(name:String):Null<String>;
	@:native("put_env") static function putEnv(name:String, value:String):Term;
	static function systemTime(?unit:Atom):Int;
	static function monotonicTime(?unit:Atom):Int;
	static function uniqueInteger():Int;
	static function argv():Array<String>;
	static function halt(?status:Int):Void;
}
