class ForHeader3 { static function main() { for (1 => x in [1]) {} for (x => 1 in [1]) {} } }
