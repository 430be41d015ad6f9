class E2 { public var f = 1; }
class F2 extends E2 { public function new() {} }
class G2 extends E2 { public function new() { super(); } }
class H2 extends E2 { public function new() { super(1); } }
class SuperConstructorMade { static function main() { } }
