abstract A(Int) { function f() { this = 1; } function g() { this++; } function h() { this += 1; } inline function i() { this = 2; } function j() { i(); } }
class ThisChanged { static function main() { } }
