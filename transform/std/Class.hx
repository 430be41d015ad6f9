@:coreType @:runtimeValue abstract Class<T> {}
