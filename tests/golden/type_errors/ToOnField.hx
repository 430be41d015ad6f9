abstract A(Int) { @:to var x:Int; }
class ToOnField { static function main() { } }
