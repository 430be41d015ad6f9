class GenericMember { @:generic function f<T>(x:T):Array<T> return [x]; public function new() {}
static function main() { var g = new GenericMember(); var a = g.f("x"); var b:Array<Int> = g.f("s"); var c = g.f; } }
