class A extends Array<Int> {} class B extends String {} class C extends Date {}
class ExtBasic { static function main() { } }
