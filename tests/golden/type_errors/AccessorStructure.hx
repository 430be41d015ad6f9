typedef T = { var p(get, set):Int; }
class AccessorStructure { static function f(a:T) { a.p = "x"; var s:String = a.p; a.p += "x"; } static function main() {} }
