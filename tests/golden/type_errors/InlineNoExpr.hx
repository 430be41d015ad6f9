abstract A(Int) { inline function f():Int; }
class InlineNoExpr { static function main() { } }
