class B { function f(x:Int) {} }
class C extends B { override function f(x:String) {} }
class OverrideArguments {
	static function main() {
		
	}
}
