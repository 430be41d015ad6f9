class OpInUnexpected { static function main() { var x = 1 in 2; } }
