interface I { function new():Void; }
class IfaceCtor { static function main() {} }
