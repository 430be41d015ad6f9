extern class E { var p(get, set):Int; function set_p(s:String):Int; function get_p():String; }
class AccessorExtern { static function f(e:E) { e.p = "x"; e.p = 1; var s:String = e.p; } static function main() {} }
