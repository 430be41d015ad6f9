enum E { @:deprecated("old") X; Y; }
class DeprecatedPatterns { static function f(e:E) switch e { case X: case Y: } static function main() { f(X); f(E.X); var y:String = 1; } }
