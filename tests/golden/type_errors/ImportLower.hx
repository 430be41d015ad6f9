import foo.bar;
class ImportLower { static function main() { } }
