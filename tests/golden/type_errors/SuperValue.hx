class A { public function new() {} public function f() {} }
class SuperValue extends A { function g() { var x = super; trace(super); return super; } static function main() { } }
