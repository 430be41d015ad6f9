abstract class B { abstract public function a():Void; public function new() {} }
interface I { function a():Void; function c(i:Int):Void; }
interface K { function b(i:Int):Void; }
class X extends B implements K implements I { public function b(i:String) {} public function c(i:String) {} }
class Y implements I { public function a() {} public function c(i:String) {} }
class Z extends B {}
class ImplementedOrder { static function main() {} }
