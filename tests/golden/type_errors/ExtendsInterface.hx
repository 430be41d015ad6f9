interface I {}
class C extends I {}
class ExtendsInterface {
	static function main() {
		
	}
}
