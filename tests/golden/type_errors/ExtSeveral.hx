class A {} class B {} class C extends A extends B {}
class ExtSeveral { static function main() { } }
