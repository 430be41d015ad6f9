class A { public var p(get, set):Int; public function new() {} function f() { p = 1; p++; return p + 1; } function get_p() return p; }
class AccessorOwnMissing { static function main() { } }
