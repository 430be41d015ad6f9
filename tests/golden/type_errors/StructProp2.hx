typedef A = { var x(foo, bar):Int; };
class StructProp2 { static function main() { var a:A = null; } }
