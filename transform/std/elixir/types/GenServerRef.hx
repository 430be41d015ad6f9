package elixir.types;

abstract GenServerRef(Term) from Term to Term {}
