abstract Least(Int) {
	@:op(-A) public function new() this = 3;
}

abstract One(Int) {
	@:op(A + B) public function new(x:Int) this = x;
}

abstract Texts(Int) {
	@:op(A + B) public function new(x:String, y:String) this = 1;
}

class OperatorConstructors {
	static function main() {}
}
