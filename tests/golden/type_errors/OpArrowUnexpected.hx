class OpArrowUnexpected { static function main() { var x = 1 => 2; } }
