class A { extern public static inline function f() return 1; @:extern public static inline function g() return 1; }
class ClosureExternStatic { static function main() { var g = A.f; trace(g()); var h = A.g; trace(h()); } }
