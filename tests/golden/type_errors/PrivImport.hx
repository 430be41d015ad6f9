import haxe.Constraints.Foo;
class PrivImport { static function main() {} }
