class A { public var p(get, set):Int; function get_p(x:Int):Int return 1; function set_p() return 1; public function new() {} }
class AccessorArguments { static function main() { var a = new A(); trace(a.p); a.p = 4; } }
