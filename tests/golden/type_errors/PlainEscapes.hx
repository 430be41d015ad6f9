class PlainEscapes { static function f(i:Int) {} static function main() { f('a\tb'); f('\u00e9é'); f("a\tb"); f('it\'s'); f('$$'); f('a$$b$$c'); f('\\\\'); f(''); } }
