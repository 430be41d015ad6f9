abstract A(Int) { @:op(A = B) function f(x:A):A return x; }
class AssignOv { static function main() {} }
