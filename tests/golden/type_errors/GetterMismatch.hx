class B { public var x(get, never):Int; function get_x() return 1; public function new() {} }
class GetterMismatch {
	static function main() {
		var s:String = new B().x;
	}
}
