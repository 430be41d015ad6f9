abstract A(Int) { public var x:Int; public function new() this = 1; }
class DropAbstractVar { static function main() { var a = new A(); trace(a.x); } }
