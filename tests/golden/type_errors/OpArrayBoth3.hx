abstract A(Array<Int>) { public function new() this = [1]; @:arrayAccess function set(i:String, v:Int) return v; @:arrayAccess function get(i:Int) return 1; }
class OpArrayBoth3 { static function main() { var a = new A(); a[0] += 1; } }
