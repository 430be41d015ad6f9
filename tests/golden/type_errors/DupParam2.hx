enum E<T, T> { A<Y, Y>(x:Y); } typedef D<T, T> = Array<T>; abstract B<T, T>(Int) {}
class DupParam2 { static function main() { function f<Z, Z>(x:Z) {} } }
