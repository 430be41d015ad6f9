interface I {}
class B { public function new() {} }
class InterfaceMismatch {
	static function main() {
		var i:I = new B();
	}
}
