import phoenix.Component;

class TemplateNames {
	public static function path():String {
		return Component.static_path("/images/logo.svg");
	}

	public static function unallow(repo:elixir.types.Term):Void {
		ecto.test.Sandbox.unallow(repo, repo, repo);
	}
}
