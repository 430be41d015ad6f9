class B { var x:Int; function f() { this.x = "a"; } }
class ThisMismatch {
	static function main() {
		
	}
}
