class B { var x = 1; public function new() {} }
class PrivateToStructure {
	static function main() {
		var s:{x:Int} = new B();
	}
}
