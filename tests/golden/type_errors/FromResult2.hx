abstract A(Int) { @:from static function h(x:String) return 1; }
class FromResult2 { static function main() { } }
