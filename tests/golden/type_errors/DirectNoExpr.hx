abstract class A { public function new() {} abstract public function f():Int; }
class DirectNoExpr extends A { public function f():Int { return super.f(); } static function main() {} }
