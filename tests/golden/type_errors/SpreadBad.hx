class SpreadBad { static function f(...r:Int) {} static function main() { var a = [1]; f(...a); f(1, ...a); var b = ...a; trace(...a); [...a]; } }
