class E2 { var f = 1; }
class F2 extends E2 { public function new() { super(); } }
class ConstructorMade { static function main() { new E2(2); } }
