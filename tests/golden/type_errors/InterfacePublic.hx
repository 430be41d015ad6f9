interface I { function f():Int; }
class C implements I { function f() return 1; }
class InterfacePublic {
	static function main() {
		
	}
}
