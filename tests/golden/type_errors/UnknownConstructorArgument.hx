class B { public function new() {} }
class UnknownConstructorArgument {
	static function main() {
		new B(1);
	}
}
