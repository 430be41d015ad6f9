interface I { var x:Int = 1; }
class IfaceDefault { static function main() { } }
