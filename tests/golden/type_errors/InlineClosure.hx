class InlineClosure { static function main() { inline function f() return 1; var g = f; } }
