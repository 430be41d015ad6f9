class UnnamedFn { static function main() { function() {} ; function(x) return x; () -> 1; } }
