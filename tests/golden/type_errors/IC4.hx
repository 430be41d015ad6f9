class A { public var x:Int; public function new() x = 1; public inline function f() return x; public function g() return x; }
class IC4 { static function main() { var a = inline new A(); var b = a; b.x = 2; a = null; } }
