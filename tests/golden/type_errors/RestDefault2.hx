class RestDefault2 { static function f(r:haxe.Rest<Int> = null) {} static function main() { f(1); } }
