class FnWrite { static function main() { function f() {} f = null; } }
