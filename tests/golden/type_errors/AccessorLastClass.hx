class AccessorLastClassb {
	public var z(get, never):Float;
	function get_z() { return "a"; }
}
class AccessorLastClass {
	public var z(get, never):Float;
	function get_z() { return "a"; }
}
