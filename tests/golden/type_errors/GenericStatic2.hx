@:generic class G<T> { public static function f() return 1; public function new() {} }
class GenericStatic2 { static function main() { var g = new G<Int>(); G.f(); } }
