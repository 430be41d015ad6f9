class OvArgs { @:overload static function f(x:String) {} static function main() { } }
