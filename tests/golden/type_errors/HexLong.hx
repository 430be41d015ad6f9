class HexLong { static function main() { trace(0xFFFFFFFF); var x = 0xFFFFFFFFFF; } }
