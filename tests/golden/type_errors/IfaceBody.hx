interface I { function f():Void {} function g():Int { return 1; } }
class IfaceBody { static function main() {} }
