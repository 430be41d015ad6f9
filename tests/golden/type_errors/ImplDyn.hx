class A implements Dynamic {} class B implements Dynamic<Int> {}
class ImplDyn { static function main() { } }
