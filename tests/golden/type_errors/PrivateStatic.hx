class B { static var x = 1; }
class PrivateStatic {
	static function main() {
		B.x;
	}
}
