@:multiType abstract M<T>(Array<T>) { public function new() {} @:to static function t(a:Array<Int>):Array<Int> return a; }
class MultiBody { static function main() { } }
