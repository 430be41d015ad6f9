class B { function f() {} }
class C extends B { function f() {} }
class OverrideMissingWord {
	static function main() {
		
	}
}
