class B { function f(x:Int) {} }
class C extends B { override function f() {} }
class OverrideCount {
	static function main() {
		
	}
}
