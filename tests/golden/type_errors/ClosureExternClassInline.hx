extern class A { public inline function f() return 1; static function mk():A; static inline function s():Int return 3; }
class ClosureExternClassInline { static function main() { var a:A = null; var g = a.f; trace(g()); var h = A.s; trace(h()); } }
