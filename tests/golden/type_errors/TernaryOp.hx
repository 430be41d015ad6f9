abstract A(Int) { @:op(a ? b : c) static function f(a:A, b:A, c:A):A return a; }
class TernaryOp { static function main() { } }
