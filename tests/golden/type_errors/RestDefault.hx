class RestDefault { static function f(...r:Int = null) {} static function main() { f(1); } }
