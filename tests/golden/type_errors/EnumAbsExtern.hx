enum abstract E(Int) { extern var X = 1; }
class EnumAbsExtern { static function main() { } }
