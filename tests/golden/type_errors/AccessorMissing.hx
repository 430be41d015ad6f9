class A { public var p(get, set):Int; public function new() {} }
class AccessorMissing { static function main() { var a = new A(); trace(a.p); a.p = 2; a.p += 2; a.p++; } }
