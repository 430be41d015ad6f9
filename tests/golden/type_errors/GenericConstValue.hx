@:generic class G<@:const T> { public function new() {} public function f() return T; }
class GenericConstValue { static function main() { var g = new G<1>(); trace(g.f()); var h:G<2> = g; } }
