class VoidVal2 { static function f() {} static function main() { var x = { a: f() }; var y = true ? f() : f(); var m = [f() => 1]; if (f()) {} switch (f()) { case _: } } }
