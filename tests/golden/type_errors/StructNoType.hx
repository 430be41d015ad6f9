typedef A = { var x; function f(a:Int); };
class StructNoType { static function main() { var a:A = null; } }
