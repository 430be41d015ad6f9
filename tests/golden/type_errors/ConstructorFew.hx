class B { public function new(x:Int) {} }
class ConstructorFew {
	static function main() {
		new B();
	}
}
