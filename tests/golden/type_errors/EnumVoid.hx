enum E { A(x:Void); }
class EnumVoid { static function main() { } }
