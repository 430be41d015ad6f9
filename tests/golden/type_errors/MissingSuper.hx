class B { public function new() {} }
class C extends B { public function new() {} }
class MissingSuper {
	static function main() {
		
	}
}
