@:generic class G<T> { public function new() {} }
class GenericUnknown { static function main() { var g = new G(); } }
