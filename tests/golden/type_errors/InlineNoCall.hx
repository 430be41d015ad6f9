class InlineNoCall { static function main() { var x = inline 1; } }
