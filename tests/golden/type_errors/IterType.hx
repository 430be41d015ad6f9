class It { public function new() {} public var iterator:Int; } class It2 { public function new() {} public function iterator(x:Int) return [1].iterator(); } class It3 { public function new() {} public function iterator() return 1; }
class IterType { static function main() { for (x in new It()) {} for (x in new It2()) {} for (x in new It3()) {} } }
