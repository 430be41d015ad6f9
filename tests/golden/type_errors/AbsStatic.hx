abstract class AbsStatic { static abstract function f():Void; static function main() {} }
