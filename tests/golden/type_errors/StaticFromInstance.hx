class B { public static var x = 1; public function new() {} }
class StaticFromInstance {
	static function main() {
		var b = new B();
		b.x;
	}
}
