class NotRealVariable {
	public var x(get, set):Int;
	function get_x() return x;
	function set_x(v) return v;
	static function main() {
		
	}
}
