final abstract class A {}
class FinalAbstractClass { static function main() {} }
