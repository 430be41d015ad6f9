class B { public var p(default, null):Int; public function new() {} }
class PropertyWrite {
	static function main() {
		new B().p = 1;
	}
}
