class ExpectedPair { static function main() { var m = [1 => 2, 3]; var n = [1 => 2, for (i in 0...1) i]; } }
