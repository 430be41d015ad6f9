/* What a constraint asks for is the class that is made for the arguments. */
@:generic class Node<T:Node<T>> {
	public var left:T;
	public var right:T;
}

@:generic class Tree<T:Node<T>> {
	public var root:T;

	public function new() {}
}

class Leaf extends Node<Leaf> {
	public function new() {}
}

@:generic class Row<T> {
	public var cells:Array<T>;
}

@:generic class Table<T, R:Row<T>> {
	public var rows:R;
}

class Thing extends Table<Thing, Row<Thing>> {}

class Plain<A, T:Row<A>> {
	public var row:T;

	public function new() {}
}

class IntRow extends Row<Int> {}

class GenericConstraints {
	static function rowOf<T:Row<Int>>(row:T):T {
		return row;
	}

	static function main() {
		var tree = new Tree<Leaf>();
		tree.root = new Leaf();
		var left = tree.root.left;
		var plain = new Plain<Int, IntRow>();
		var row = rowOf(plain.row);
	}
}
