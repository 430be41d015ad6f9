class InlineLocal { static function main() { function f() return 1; trace(inline f()); } }
