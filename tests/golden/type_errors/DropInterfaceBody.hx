interface I { public function f():Int return 1; public function g():Int; }
class A implements I { public function new() {} public function g() return 2; }
class DropInterfaceBody { static function main() { var i:I = new A(); i.f(); i.g(); } }
