abstract A(Int) { @:resolve function f():A return null; }
class ResolveArgs3 { static function main() { } }
