enum E<T> { A:E<Int>; B(x:T):E<String>; C:Int; D:F; }
enum F {}
class EnumType { static function main() { } }
