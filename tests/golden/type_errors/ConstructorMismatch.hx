class B { public function new(x:Int) {} }
class ConstructorMismatch {
	static function main() {
		new B("a");
	}
}
