class A { public var x:Int; extern public inline function new() x = 1; }
class IC7 { static function h() return new A(); static function main() { h(); trace(new A()); } }
