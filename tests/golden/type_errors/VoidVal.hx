class VoidVal { static function f() {} static function g(x:Dynamic) {} static function main() { var x = f(); g(f()); [f()]; f() + 1; throw f(); return f(); } }
