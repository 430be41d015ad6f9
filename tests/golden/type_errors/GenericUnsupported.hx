@:generic class G<T> { public function new() {} }
class GenericUnsupported { static function main() { var g = new G<Unknownx>(); } }
