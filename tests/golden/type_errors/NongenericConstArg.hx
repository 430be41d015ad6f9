class G<T> { public function new() {} public function f() return 1; }
class NongenericConstArg { static function main() { var g = new G<1>(); trace(g.f()); } }
