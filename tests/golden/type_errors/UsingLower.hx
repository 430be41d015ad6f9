using foo.bar;
class UsingLower { static function main() { } }
