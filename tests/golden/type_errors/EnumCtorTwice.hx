enum E { A; B; A(x:Int); }
class EnumCtorTwice { static function main() {} }
