class PropCustom { var x(foo, bar):Int; function foo() return 1; function bar(x) return x; static var y(getY, setY):Int; static function main() { } }
