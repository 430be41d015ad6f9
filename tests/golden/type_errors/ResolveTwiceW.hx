abstract A(Int) { @:op(a.b) function f(n:String, v:Int):A return null; @:op(a.b) function g(n:String, v:String):A return null; }
class ResolveTwiceW { static function main() { } }
