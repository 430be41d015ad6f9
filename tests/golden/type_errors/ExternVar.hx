extern class E { var x:Int = 1; static var y:Int = 2; static inline var z:Int = 3; static inline var w:Int = Std.random(1); }
class ExternVar { static function main() { } }
