enum abstract E(Bool) { var X; } 
enum abstract E2(Float) { var X; } 
enum abstract E3(Int) { var A = 1 + f(); static function f() return 1; var B; } 
class EnumAbsValue { static function main() { } }
