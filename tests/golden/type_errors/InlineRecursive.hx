class InlineRecursive { static function main() { inline function f(x:Int):Int return f(x); f(1); } }
