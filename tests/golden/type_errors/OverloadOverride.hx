class B { public function new() {} public function f(i:Int) return 1; }
class A extends B { overload override function f(s:String) return "a"; }
class OverloadOverride { static function main() { new A().f("a"); } }
