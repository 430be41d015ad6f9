abstract M(Int) from Int { public inline function inc() { this++; } }
class InlinedResult { static inline function g():M return 1; static inline function h(x:M):M return x; static function main() { var v:M = 1; h(v).inc(); g().inc(); } }
