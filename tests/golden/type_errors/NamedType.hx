class NamedType { static function main() { var c:(x:Int) = null; } }
