class B { public var x = 1; public function new() {} }
class ClassToStructure {
	static function main() {
		var s:{y:Int} = new B();
	}
}
