class B { function new() {} }
class PrivateConstructor {
	static function main() {
		new B();
	}
}
