abstract A(Int) { @:from static function f():A return null; @:from static function g(x:Int, y:Int):A return null; @:from static function h(x:Int):Int return 1; @:from function i():A return null; }
class FromArgs { static function main() { } }
