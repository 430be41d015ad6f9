class PropCustom2 { var x(get_x, set_x):Int; function get_x() return 1; function set_x(x) return x; static function main() { } }
