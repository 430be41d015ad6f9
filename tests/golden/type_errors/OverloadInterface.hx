extern interface I { overload function f(i:Int):Void; overload function f(s:String):Void; }
extern class A implements I { overload function f(i:Int):Void; }
class OverloadInterface { static function main() { } }
