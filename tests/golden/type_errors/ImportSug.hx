import haxe.ds.StringMapp;
class ImportSug { static function main() { } }
