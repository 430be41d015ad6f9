class C extends C {}
class ExtendsItself {
	static function main() {
		
	}
}
