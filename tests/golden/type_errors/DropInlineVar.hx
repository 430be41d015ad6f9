class A { public inline var x = 3; public function new() {} public function f() return x; }
class DropInlineVar { static function main() { trace(new A().x); } }
