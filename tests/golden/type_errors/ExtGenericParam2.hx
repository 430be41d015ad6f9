@:generic class ExtGenericParam2<T> extends T { static function main() { } }
