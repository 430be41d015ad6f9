class G<@:const T> { public function new() {} public function f() return 1; }
class NongenericConstType { static function main() { var g = new G<Int>(); } }
