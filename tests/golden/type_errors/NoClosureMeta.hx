class NoClosureMeta { @:noClosure static function f() {} static function main() { f(); var g = f; } }
