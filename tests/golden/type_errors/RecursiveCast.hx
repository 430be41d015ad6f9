abstract A(Int) { @:to function toB():B { return (this : B); } }
abstract B(Int) { public function new(x) this = x; @:from static function fromI(i:Int):B { var b:B = i; return b; } }
class RecursiveCast { static function main() { } }
