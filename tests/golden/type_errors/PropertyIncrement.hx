class B { public var p(default, null):Int; public function new() {} }
class PropertyIncrement {
	static function main() {
		new B().p++;
	}
}
