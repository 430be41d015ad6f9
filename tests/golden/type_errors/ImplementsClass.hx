class B {}
class C implements B {}
class ImplementsClass {
	static function main() {
		
	}
}
