class CtorResult { function new():Int { } static function main() {} }
