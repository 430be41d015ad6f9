class Base {
	private function new() {}
}

class Child extends Base {
	private function new() super();
}

class PrivateConstructorOfSibling extends Base {
	static function main() {
		new Base();
		new Child();
	}
}
