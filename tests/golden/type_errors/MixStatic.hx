class MixStatic { static var x(get, never):Int; function get_x() return 1; var y(get, never):Int; static function get_y() return 1; static function main() { } }
