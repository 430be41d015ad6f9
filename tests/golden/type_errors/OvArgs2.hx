class OvArgs2 { @:overload(1) static function f(x:String) {} static function main() { } }
