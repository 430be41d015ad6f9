abstract A(Int) { public function new(x) this = x; @:op(A+B) inline static function add(a:A, b:A):A { return a + b; } }
class OpRecursive { static function main() { var a = new A(1); trace(a + a); } }
