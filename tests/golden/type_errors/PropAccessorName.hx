class PropAccessorName { var x(dynamic, never):Int; var y(never, never):Int; var z(null, null):Int = 1; final w(get, never):Int; function get_w() return 1; static function main() { } }
