typedef A = { var x:Int = 1; };
class StructExpr2 { static function main() { var a:A = null; } }
