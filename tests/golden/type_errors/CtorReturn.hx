class CtorReturn { function new() { return 1; } static function main() { } }
