abstract class AbsInline { inline abstract function f():Void; static function main() {} }
