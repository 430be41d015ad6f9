class InlineLocal2 { static function main() { var f = function() return 1; trace(inline f()); var g = () -> 2; inline g(); } }
