abstract A(Int) { public var p(get, set):Int; function get_p() return 1; public function new() this = 1; }
class AccessorAbstract { static function main() { var a = new A(); trace(a.p); a.p = 4; a.p += 1; a.p++; } }
