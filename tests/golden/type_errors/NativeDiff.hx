class A { public function new() {} @:native("a") public function f() {} }
class NativeDiff extends A { @:native("b") override function f() { } static function main() {} }
