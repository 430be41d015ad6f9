abstract A(Int) { @:op(A+B) static function f(a:Int, b:Int):A return null; }
class OpSides { static function main() { } }
