@:coreType abstract A { }
abstract B(Int);
class AbsCore { static function main() { } }
