package elixir.types;

typedef GenServerOptions = {
	?name:Term,
	?timeout:Term,
	?debug:Array<Term>,
	?spawn_opt:Array<Term>,
	?hibernate_after:Int
}

extern class GenServerOptionBuilder {
	@:elixir("%{name: {atom0}}", "argc=1") @:elixir("Map.put({1} || %{}, :name, {atom0})")
	static function withName(name:String, ?options:GenServerOptions):GenServerOptions;
	@:elixir("%{name: {:global, {atom0}}}", "argc=1") @:elixir("Map.put({1} || %{}, :name, {:global, {atom0}})")
	static function withGlobalName(name:String, ?options:GenServerOptions):GenServerOptions;
}
