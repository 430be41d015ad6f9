abstract class AbsDynamic { dynamic abstract function f():Void; static function main() {} }
