class ExtendParam<T> { var x:{>T, a:Int}; static function main() { } }
