class B { function f():Int return 1; }
class C extends B { override function f():String return ""; }
class OverrideResult {
	static function main() {
		
	}
}
