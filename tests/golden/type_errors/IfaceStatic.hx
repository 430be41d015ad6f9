interface I { static function f():Void; static var x:Int; }
class IfaceStatic { static function main() {} }
