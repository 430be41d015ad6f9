class ForHeader2 { static function main() { for (x of [1]) {} } }
