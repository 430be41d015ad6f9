final abstract class A { }
class AbsClassFinal { static function main() {} }
