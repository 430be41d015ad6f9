class P { public function new() {} public function f() {} }
abstract A(P) { public function g() { super.f(); } }
class SuperAbs { static function main() {} }
