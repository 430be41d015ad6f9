abstract A(Array<Int>) { public function new() this = [1]; @:arrayAccess function set(i:Int, v:Int) return this[i] = v; }
class OpArrayBoth2 { static function main() { var a = new A(); a[0] = 1; a[0] += 1; } }
