abstract A(Int) { @:op(A+B) @:commutative static function f(a:A, b:A):A return null; }
class OpCommutative { static function main() { } }
