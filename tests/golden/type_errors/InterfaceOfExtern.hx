interface I { function f(i:Int):Void; }
extern class A implements I { function g():Void; }
class InterfaceOfExtern { static function main() { } }
