abstract A(String) { function f() { super.f(); } }
class SuperInAbstract { static function main() {} }
