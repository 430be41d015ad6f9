enum E { A; }
class BindNew3 { static function main() { var f = E.new; } }
