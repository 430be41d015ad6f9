class B { public final x = 1; public function new() {} }
class AssignFinalField {
	static function main() {
		new B().x = 2;
	}
}
