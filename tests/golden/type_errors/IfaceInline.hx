interface I { inline function f():Void; }
class IfaceInline { static function main() {} }
