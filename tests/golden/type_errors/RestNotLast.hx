class RestNotLast { static function f(r:haxe.Rest<Int>, x:Int) {} static function main() { } }
