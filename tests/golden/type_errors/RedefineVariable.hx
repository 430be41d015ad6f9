class B { var x:Int; }
class C extends B { var x:Int; }
class RedefineVariable {
	static function main() {
		
	}
}
