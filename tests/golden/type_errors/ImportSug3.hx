import haxe.ds.StringMap.Foo.bar;
class ImportSug3 { static function main() { } }
