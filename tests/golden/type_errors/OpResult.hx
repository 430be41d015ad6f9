abstract A(Int) { public function new(x) this = x; @:op(A+B) static function add(a:A, b:A):String; }
class OpResult { static function main() { var a = new A(1); trace(a + a); } }
