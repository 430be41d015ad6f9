class B { public function new() {} }
class C extends B {}
class SubclassMismatch {
	static function main() {
		var c:C = new B();
	}
}
