enum abstract E3(Int) { var A = "a"; var B; } 
enum abstract E4(String) { var A = 1; var B; } 
class EnumAbsValue2 { static function main() { } }
