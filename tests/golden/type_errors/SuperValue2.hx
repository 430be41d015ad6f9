class A { public function new() {} public function f() {} }
class SuperValue2 extends A { function g() { super; super == null; (super).f(); } static function main() { } }
