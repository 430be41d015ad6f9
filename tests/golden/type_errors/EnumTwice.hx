enum E { A; }
enum E { B; }
class EnumTwice { static function main() {} }
