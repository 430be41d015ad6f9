class ExtGenericParam<T> extends T { static function main() { } }
