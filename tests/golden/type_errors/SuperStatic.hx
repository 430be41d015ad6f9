class A { public function new() {} public function f() {} }
class SuperStatic extends A { static function main() { super.f(); } }
