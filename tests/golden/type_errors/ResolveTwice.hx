abstract A(Int) { @:resolve function f(n:String):A return null; @:op(a.b) function g(n:String):A return null; }
class ResolveTwice { static function main() { } }
