typedef A = { function f(a):Void; function g():Void; };
class StructNoType2 { static function main() { var a:A = null; } }
