@:multiType abstract M<T>(Array<T>) { public inline function new(); @:to static function t(a:Array<Int>):Array<Int> return a; }
class MultiInline { static function main() { } }
