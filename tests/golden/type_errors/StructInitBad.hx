@:structInit interface I {}
@:structInit abstract A(Int) {}
@:structInit abstract class B {}
class StructInitBad { static function main() { } }
