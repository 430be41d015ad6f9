abstract class C { function f():Int; abstract function g():Int; }
class AbsBody { static function main() { } }
