class ClosureParamWrite { static inline function f(g:Int->Int) { g = null; return g; } static function main() { f(x -> x); var h = (y) -> y; f(h); } }
