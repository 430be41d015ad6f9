class EndlessUnset { static function main() { var x:Int; while (true) { x = 1; break; } trace(x); } }
