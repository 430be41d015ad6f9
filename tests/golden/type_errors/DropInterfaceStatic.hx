interface I { public static function f() {} public static var y:Int = 1; }
class DropInterfaceStatic { static function main() { I.f(); I.y; } }
