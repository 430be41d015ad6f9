class A { public inline dynamic function f() return 1; public function new() {} }
class DropInlineDynamic { static function main() { trace(new A().f()); } }
