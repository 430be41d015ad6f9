class A { public var x:Int; public function new() x = 1; }
class IC13 { static function t(a:A) {} static function main() { var a = inline new A(); t(a); return; } }
