class B { public function new() {} function f(x:Int) {} }
class C extends B { override function f(x:Int) { super.f("a"); } }
class SuperField {
	static function main() {
		
	}
}
