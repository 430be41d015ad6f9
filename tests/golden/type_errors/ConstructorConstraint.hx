class C {
	public function new() {}
}

abstract A(C) to C {}

@:generic
class G<T:haxe.Constraints.Constructible<() -> Void>> {
	public function new() {}

	public function make():T
		return new T();
}

class ConstructorConstraint<T:Int> {
	static function main() {
		new G<C>();
		new G<A>();
		var f = ConstructorConstraint.new;
		f("foo");
	}

	function new(t:T) {}
}
