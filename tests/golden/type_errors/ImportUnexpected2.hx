import haxe.ds.StringMap.StringMap.foo;
class ImportUnexpected2 { static function main() { } }
