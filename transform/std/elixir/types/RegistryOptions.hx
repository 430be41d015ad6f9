package elixir.types;

typedef RegistryOptions = {
	keys:RegistryType,
	name:Term,
	?partitions:Int,
	?meta:Array<{key:Term, value:Term}>,
	?compressed:Bool,
	?listeners:Array<Term>
}

@:elixirIdiomatic
enum RegistryType {
	Unique;
	Duplicate;
}

extern class RegistryOptionsBuilder {
	@:elixir("%{keys: :unique, name: {atom0}}") static function unique(name:String):RegistryOptions;
	@:elixir("%{keys: :duplicate, name: {atom0}}") static function duplicate(name:String):RegistryOptions;
	@:elixir("Map.put({0}, :partitions, {1})") static function withPartitions(options:RegistryOptions, partitions:Int):RegistryOptions;
	@:elixir("Map.put({0}, :compressed, true)") static function withCompression(options:RegistryOptions):RegistryOptions;
}
