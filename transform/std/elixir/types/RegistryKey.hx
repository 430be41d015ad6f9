package elixir.types;

abstract RegistryKey(Term) from Term to Term {}
