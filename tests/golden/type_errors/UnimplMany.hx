abstract class A { abstract function f():Void; abstract function g(x:Int, ?y:String):Int; }
class UnimplMany extends A { static function main() {} }
