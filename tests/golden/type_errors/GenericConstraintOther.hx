@:generic class Row<T> {
	public var cells:Array<T>;
}

class IntRow extends Row<Int> {}

class Plain<A, T:Row<A>> {
	public function new() {}
}

@:generic class Own<T:Row<Int>> {
	public function new() {}
}

class GenericConstraintOther {
	static function main() {
		var row:Row<String> = (null : IntRow);
		new Plain<String, IntRow>();
		new Own<Row<String>>();
		new Own<IntRow>();
		var other:Plain<String, Row<Int>> = null;
	}
}
