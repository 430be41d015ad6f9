class NamedType2 { static var c:(a:Int); static function main() { } }
