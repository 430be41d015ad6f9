class VarMethod { var f:Int; overload extern inline function f() {} static function main() { } }
