interface I { function f():Void; }
class C implements I {}
class InterfaceMissing {
	static function main() {
		
	}
}
