class A { public final function new() {} }
class FinalCtor extends A { public function new() { super(); } static function main() {} }
