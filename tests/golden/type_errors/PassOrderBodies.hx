interface I {
	function f():Void;
}

class A {
	public function new() {
		var i:Int = "body of A";
	}
}

class B implements I {}

abstract class C {
	abstract function g():Void;
}

class D extends C {
	function h() {
		var later:Int;
		trace(later);
	}
}

class PassOrderBodies {
	static function main() {
		var i:Int = "body";
	}
}
