abstract A(Int) { public function new(x) this = x; @:op(A<B) static function lt(a:A, b:A):A; @:op(A*B) static function mul(a:A, b:Float):A; @:op(-A) static function neg(a:A):String; }
class OpResult2 { static function main() { var a = new A(1); trace(a < a); trace(a * 2.5); trace(-a); } }
