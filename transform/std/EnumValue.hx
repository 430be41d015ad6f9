@:coreType extern abstract EnumValue {
	// The typer makes a switch of it.
	@:elixir("Haxe.Type.never()") public function match(pattern:Dynamic):Bool;
}
