class A { public static function f() return 1; public function f() return "a"; public function new() {} }
class DropSameName { static function main() { trace(A.f()); trace(new A().f()); } }
