class AccessorWords {
	var a(read, write):Int;
	var b(never, never):Int;
	var c(set, get):Int;
	static var d(get, never):Int;
	var e(get, set):Int;
	var f(get, set):Int;
	function get_d():Int
		return 1;
	static function set_e(n:Int):Int
		return 1;
}
