class RecGen { @:generic static function f<T>(x:T, n:Int):T { return n == 0 ? x : f(x, n - 1); } static function main() { f(1, 2); } }
