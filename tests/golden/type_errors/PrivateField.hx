class B { var p = 1; public function new() {} }
class PrivateField {
	static function main() {
		new B().p;
	}
}
