class A { function f() {} }
class StaticOverride extends A { static override function f() {} static function main() {} }
