class B { var x:Int; }
class StaticAccess {
	static function main() {
		B.x;
	}
}
