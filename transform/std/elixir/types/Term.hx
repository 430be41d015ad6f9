package elixir.types;

// Any value of Elixir's.
abstract Term(Dynamic) from Dynamic to Dynamic {}
