typedef A = { function f():Void {} };
class StructExpr { static function main() { var a:A = null; } }
