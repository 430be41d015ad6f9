abstract final class A { }
class AbsClassFinal { static function main() {} }
