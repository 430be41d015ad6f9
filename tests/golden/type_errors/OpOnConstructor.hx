abstract V(Int) { @:op(-A) public function new(x:Int) this = x; }
class OpOnConstructor { static function main() { var v = new V(1); -v; } }
