class RecGen2 { @:generic static function f<T>(x:T):Int { return f([x]); } static function main() { f(1); } }
