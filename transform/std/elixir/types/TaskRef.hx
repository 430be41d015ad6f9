package elixir.types;

abstract TaskRef(Term) from Term to Term {}
