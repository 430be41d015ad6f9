abstract A(Int) {
	public static var x(get, never):Int;
	function get_x() return 1;
}
class MixedAccessor { static function main() {} }
