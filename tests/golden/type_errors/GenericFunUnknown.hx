class GenericFunUnknown { @:generic static function f<T>():Array<T> return [];
static function main() { f(); var a:Array<Int> = f(); } }
