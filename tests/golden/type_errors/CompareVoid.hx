class CompareVoid { static function f() {} static function main() { trace(f() == f()); } }
