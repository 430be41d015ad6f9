class PropertyValue {
	var a(get, never):Int = "x";
	static var b(get, set):Int = 2;
	@:isVar var c(get, set):Int = 3;
	var d(get, null):Int = 4;

	function get_a()
		return 1;

	static function get_b()
		return 1;

	static function set_b(n:Int)
		return n;

	function get_c()
		return c;

	function set_c(n:Int)
		return c = n;

	function get_d()
		return 1;
}
