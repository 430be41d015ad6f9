typedef T = { x:Int };
class BindNew4 { static function main() { var f = T.new; } }
