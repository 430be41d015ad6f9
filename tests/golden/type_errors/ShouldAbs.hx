class A { abstract function f():Void; abstract function g():Void; }
class ShouldAbs { static function main() {} }
