class PureMeta { @:pure(foo) static function f() {} static function main() { f(); } }
