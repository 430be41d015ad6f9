class AccessorType {
	public var x(get, never):Int;
	function get_x():String return "a";
	static function main() {
		
	}
}
