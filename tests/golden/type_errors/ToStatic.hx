abstract A(Int) { @:to static function f():String return ""; @:to function g(x:Int):String return ""; }
class ToStatic { static function main() {} }
