class A {} interface I extends A {}
class ExtByClass { static function main() { } }
