class B { public var value = 1; public function new() {} }
class MissingFieldOfClass {
	static function main() {
		var b = new B();
		b.valeu = 1;
	}
}
