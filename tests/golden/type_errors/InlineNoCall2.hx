class InlineNoCall2 { static function main() { var y = 1; inline y; inline (y + 1); } }
