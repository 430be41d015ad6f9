class OvType { @:overload(function (x) {}) static function f(x:String) {} static function main() { } }
