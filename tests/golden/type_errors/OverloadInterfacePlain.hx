extern interface I { overload function f(i:Int):Void; overload function f(s:String):Void; }
class A implements I { public function f(i:Int):Void {} public function new() {} }
class OverloadInterfacePlain { static function main() { } }
