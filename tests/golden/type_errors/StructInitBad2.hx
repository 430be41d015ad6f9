@:structInit abstract class B { var x:Int; }
class StructInitBad2 { static function main() { } }
