class PatternNoClosure { static function main() { switch (1) { case Std.random: } } }
