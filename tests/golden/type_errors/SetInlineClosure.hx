class SetInlineClosure { static function main() { inline function f() return 1; f = null; } }
