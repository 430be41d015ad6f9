class StaticSeesParameters<T> { static var s:T; static function f(x:Bar) {} function g(x:Baz) {} }
