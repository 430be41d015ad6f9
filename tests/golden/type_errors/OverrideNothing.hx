class B {}
class C extends B { override function f() {} }
class OverrideNothing {
	static function main() {
		
	}
}
