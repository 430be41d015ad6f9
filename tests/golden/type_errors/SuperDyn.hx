class A { public function new() {} public dynamic function f() {} }
class SuperDyn extends A { function g() { super.f(); } static function main() {} }
