class B { public function new() {} function f() {} }
class PrivateMethod {
	static function main() {
		new B().f();
	}
}
