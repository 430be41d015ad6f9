class B {}
class NoConstructor {
	static function main() {
		new B();
	}
}
