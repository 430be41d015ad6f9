package elixir.types;

typedef Result<T, E> = haxe.functional.Result<T, E>;
