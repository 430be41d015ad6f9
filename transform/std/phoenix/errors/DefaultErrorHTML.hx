package phoenix.errors;

import elixir.types.Term;

extern class DefaultErrorHTML {
	@:elixir("Phoenix.Controller.status_message_from_template({0})") static function render(template:String, _assigns:Term):String;
}
