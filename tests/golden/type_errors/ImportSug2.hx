import haxe.ds.StringMap.StringMapp as Foo;
class ImportSug2 { static function main() { } }
