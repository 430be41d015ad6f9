class BindSkip { static function f(a:Int, ?b:Int, c:Int = 1) return 1; static function main() { var g = f.bind(_, _, 2); g(1, 2); f.bind(1, 2, 3, 4); f.bind("a"); f.bind(_, "x"); } }
