class IntervalEnd { static function main() { for (i in 0...) {} } }
