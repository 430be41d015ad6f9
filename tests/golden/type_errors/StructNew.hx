typedef A = { function new():Void; };
class StructNew { static function main() { var a:A = null; } }
