@:coreType @:runtimeValue abstract Enum<T> {}
