enum abstract Kind<T>(Int) {
	var Other;
	var Third:Kind<Int>;
	var Listed:Kind<Array<T>>;
	var Texts:Kind<String> = 7;
}

typedef Raw<T> = {
	private function iter():Iterator<T>;
	function open():Int;
}

class Has {
	public function new() {}

	private function iter():Iterator<String> {
		return null;
	}

	public function open() {
		return 1;
	}
}

abstract Unit(Int) {
	@:op(A + B) static function add(a:Unit, b:Unit):Unit;

	@:op(A + B) @:commutative static function add(a:Unit, b:Int):Unit;
}

/* Values of an enum abstract know its type parameters; a private field of a structure takes a private
 * one; operators without a body are no members. */
class AbstractOddities {
	static function first<T>(raw:Raw<T>):T {
		return null;
	}

	static function main() {
		var third = Kind.Third;
		var text = first(new Has());
		var unit:Unit = null;
		var sum = unit + 1;
		trace(third, text, sum);
	}
}
