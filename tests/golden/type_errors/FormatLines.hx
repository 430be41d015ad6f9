class FormatLines { static function main() { trace('a
\tb ${x}
c$y'); trace("\t" + x); } }
