package phoenix.types;

// The name of a field of T, whose type is V: written `_.name`.
abstract Field<T, V>(elixir.types.Atom) {}
