class RestOptional2 { static function f(?r:haxe.Rest<Int>) {} static function main() { f(1); } }
