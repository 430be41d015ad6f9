class VoidBeforeAccessor {
	static function f() {}
	public var y(get, never):Float;
	function get_y() { return "a"; }
	static function main() { var x = f(); var y = f(); }
	static function g() { var x = f(); var y = f(); }
	public var z(get, never):Float;
	function get_z() { return "a"; }
}
