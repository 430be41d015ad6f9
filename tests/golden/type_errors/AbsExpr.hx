abstract class AbsExpr { abstract function f():Void {} static function main() {} }
