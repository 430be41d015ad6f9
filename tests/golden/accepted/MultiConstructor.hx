@:multiType abstract M<T>(Array<T>) { @:to static function t(a:Array<Int>):Array<Int> return a; public function new();  }
class MultiConstructor { static function main() { } }
