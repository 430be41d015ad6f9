interface I { var p(get, set):Int; }
class AccessorInterface { static function f(i:I) { i.p = "x"; i.p = 1.5; } static function main() { } }
