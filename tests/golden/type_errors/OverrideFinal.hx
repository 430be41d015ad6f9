class B { final function f() {} }
class C extends B { override function f() {} }
class OverrideFinal {
	static function main() {
		
	}
}
