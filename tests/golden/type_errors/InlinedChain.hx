abstract M(Int) from Int { public inline function inc():M { this++; return this; } public inline function self():M return this; }
class InlinedChain { static function main() { var v:M = 1; v.inc().inc(); } }
