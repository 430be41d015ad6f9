extern class A implements Dynamic<Int> implements Dynamic<String> {}
class SeveralDyn { static function main() { } }
