class InvalidOp { static function main() { var s = "a"; var o = {}; trace(-o); trace(~1.5); trace(-s); trace(!s); s++; o -= 1; } }
