abstract A(Int) { @:from static function h(x:Int):Int return 1; }
class FromResult { static function main() { } }
