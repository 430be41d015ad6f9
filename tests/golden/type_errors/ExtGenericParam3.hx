class ExtGenericParam3<T> implements T { static function main() { } }
