abstract A(Int) { @:to function toS():String { var a:A = cast this; var s:String = a; return s; } }
class RecursiveCast2 { static function main() { } }
