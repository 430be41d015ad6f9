class A { public var x:Int; public function new() x = 1; }
class IC10 { static var s:A; static function main() { s = inline new A(); var a = inline new A(); for (i in 0...2) trace(a.x); while (a.x > 0) { a.x--; } s = a; } }
