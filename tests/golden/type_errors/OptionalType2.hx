typedef T = { x:?Int };
typedef T2 = Array<?Int>;
class OptionalType2 { static function main() { var c:T = null; } }
