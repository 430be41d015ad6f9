package phoenix.errors;

import elixir.types.Term;

extern class DefaultErrorJSON {
	@:elixir("%{errors: %{detail: Phoenix.Controller.status_message_from_template({0})}}")
	static function render(template:String, _assigns:Term):ErrorPayload;
}

typedef ErrorPayload = {
	var errors:ErrorDetail;
}

typedef ErrorDetail = {
	var detail:String;
}
