package elixir;

import elixir.types.Term;

@:native("Application")
extern class Application {
	static function get_application(module:Term):Term;
	static function get_env(app:Term, key:Term, ?defaultValue:Term):Term;
	static function get_all_env(app:Term):Term;
}
