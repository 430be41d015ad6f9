class OvType2 { @:overload(function (x:Int) {}) static function f(x:String) {} static function main() { f(1); } }
