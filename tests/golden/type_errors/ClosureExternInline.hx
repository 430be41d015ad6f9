class A { public function new() {} extern public inline function f() return 1; }
class ClosureExternInline { static function main() { var a = new A(); var g = a.f; trace(g()); } }
