abstract class B { public function new() {} }
class NewAbstractClass {
	static function main() {
		new B();
	}
}
