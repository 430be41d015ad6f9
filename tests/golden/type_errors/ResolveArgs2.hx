abstract A(Int) { @:resolve static function f(a:String, n:String):A return null; }
class ResolveArgs2 { static function main() { } }
