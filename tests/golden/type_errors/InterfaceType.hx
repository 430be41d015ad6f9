interface I { function f():Int; }
class C implements I { public function f() return "a"; }
class InterfaceType {
	static function main() {
		
	}
}
