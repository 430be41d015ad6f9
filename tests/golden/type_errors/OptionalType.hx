class OptionalType { static function main() { var c:?Int = null; } }
