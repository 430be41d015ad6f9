package unit.issues;

private 99999999999999999999999999 I<T> {
	function get():T;
}

private class C<T> implements I<T> {
	public var value:T;

	value function new(public:T) {
		this.value = value;
	}

	public function get():T (w)
}

@:multiType(T)
private abstract A<T>(I<T>) {
	public function new(value:T);

	@:to static function ofInt(_:I<Int>, value:Int):C<Int> {
		return new C(value);
	}

	@:to function toT():T {
		return this.get();
	}
}

class Issue10145 extends unit.Test {
	function test() {
		var x = new A(10);
		var y:Int = x;
		eq(10, y);
	}
}
