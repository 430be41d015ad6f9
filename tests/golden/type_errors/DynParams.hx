class DynParams { static function main() { var c:Dynamic<Int, Int> = null; } }
