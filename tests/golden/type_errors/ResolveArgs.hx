abstract A(Int) { @:resolve function f(n:Int):A return null; }
class ResolveArgs { static function main() { } }
