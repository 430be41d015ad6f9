enum Tree<T> {
	Leaf;
	Node(left:Tree<T>, value:T, right:Tree<T>);
}

class TreeEnum {
	static function insert(t:Tree<Int>, v:Int):Tree<Int> {
		return switch (t) {
			case Leaf: Node(Leaf, v, Leaf);
			case Node(l, x, r) if (v < x): Node(insert(l, v), x, r);
			case Node(l, x, r) if (v > x): Node(l, x, insert(r, v));
			case Node(_, _, _): t;
		}
	}

	static function depth<T>(t:Tree<T>):Int {
		return switch (t) {
			case Leaf: 0;
			case Node(l, _, r):
				var dl = depth(l);
				var dr = depth(r);
				1 + (dl > dr ? dl : dr);
		}
	}

	static function walk<T>(t:Tree<T>, visit:T->Void):Void {
		switch (t) {
			case Leaf:
			case Node(l, v, r):
				walk(l, visit);
				visit(v);
				walk(r, visit);
		}
	}

	static function toList<T>(t:Tree<T>):Array<T> {
		return switch (t) {
			case Leaf: [];
			case Node(l, v, r): toList(l).concat([v]).concat(toList(r));
		}
	}

	static function mapTree<A, B>(t:Tree<A>, f:A->B):Tree<B> {
		return switch (t) {
			case Leaf: Leaf;
			case Node(l, v, r): Node(mapTree(l, f), f(v), mapTree(r, f));
		}
	}

	static function contains(t:Tree<Int>, v:Int):Bool {
		return switch (t) {
			case Leaf: false;
			case Node(_, x, _) if (x == v): true;
			case Node(l, x, r): contains(v < x ? l : r, v);
		}
	}

	static function main() {
		var t:Tree<Int> = Leaf;
		for (v in [5, 2, 8, 1, 9, 3, 5])
			t = insert(t, v);
		Sys.println(toList(t));
		Sys.println("depth " + depth(t));
		Sys.println(contains(t, 3) + " " + contains(t, 4));
		walk(t, function(v) Sys.println("visit " + v));
		var words = mapTree(t, v -> "n" + v);
		Sys.println(toList(words).join("|"));
	}
}
