abstract A(Int) { public function new(x) this = x; @:op(A+B) static function add(a:A, b:A):A { return a + b; } @:op(-A) static function neg(a:A):A { return -a; } }
class OpRecursive2 { static function main() { var a = new A(1); trace(a + a); } }
