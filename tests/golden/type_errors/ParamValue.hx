class ParamValue<T> { function f() { return T; } static function g<S>(x:S) { trace(S); S.foo(); } static function main() { } }
