class A { public var x:Int; public function new() x = 1; public inline function f() return x; public function g() return x; }
class IC3 { static function main() { var a = inline new A(); trace(a.x); a.g(); trace(a); } }
