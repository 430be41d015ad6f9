enum abstract EA(Int) { var X; }
class BindNew { static function main() { var f = EA.new; } }
