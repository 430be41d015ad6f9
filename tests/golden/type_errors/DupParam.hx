class A<T, T> {}
class DupParam { static function f<X, X>(x:X) {} static function main() { } }
