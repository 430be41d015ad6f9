class FormatValue { static function f(i:Int) {} static function main() { var x = 1; f('a\t$x'); f('$x\t'); f('${x}é$x'); f('\'${x}\''); f('$$x${x}$$'); f('it\'s $x and\n${x + 1}'); } }
