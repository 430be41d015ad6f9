final class B {}
class C extends B {}
class ExtendsFinal {
	static function main() {
		
	}
}
