class B { public var p(never, default):Int; public function new() {} }
class PropertyRead {
	static function main() {
		new B().p;
	}
}
