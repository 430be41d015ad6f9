@:generic class G<@:const T> { public function new() {} public function f() return T; }
class GenericNotConst { static function main() { var g = new G<Int>(); trace(g.f()); } }
