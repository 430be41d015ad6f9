@:generic class G<T> { public static var x = 1; public function new() {} }
class GenericStatic { static function main() { var g = new G<Int>(); } }
