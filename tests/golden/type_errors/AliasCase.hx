import haxe.ds.StringMap as foo;
class AliasCase { static function main() {} }
