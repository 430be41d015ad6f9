abstract class AbsFinal { final abstract function f():Void; static function main() {} }
