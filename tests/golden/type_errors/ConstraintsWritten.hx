class G<T:String> { public function new() {} }
class ConstraintsWritten { var x:G<Int>; static function f(a:G<Int>):G<Float> { return null; } static function main() { var y:G<Int> = null; new G<Int>(); var z:Array<G<Int>>; } }
typedef TT = G<Int>;
class K2 extends G<Int> {}
